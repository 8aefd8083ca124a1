import { FluentProvider } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { PaneTexts } from "../../locale/interfaces";
import firstCss from "./first-pane.css?raw";
import css from "./pane.css?raw";
import { useFluentTheme } from "./use-fluent-theme";
import type { ThemeStore } from "../context";

export interface OutsideExcelProps {
  readonly texts: PaneTexts;
  readonly theme: ThemeStore;
}

/** What the page shows in a plain browser, where there is no workbook to work on. */
export function OutsideExcel({ texts, theme }: OutsideExcelProps) {
  const themeName = useSyncExternalStore(theme.subscribe, theme.get);
  return (
    <FluentProvider theme={useFluentTheme(themeName)} className="pane">
      <style>{firstCss + css}</style>
      <main className="pane-main">
        <div className="view">
          <h1 className="section-heading">{texts.outsideExcel.heading}</h1>
          <p className="text">{texts.outsideExcel.wayOn}</p>
        </div>
      </main>
    </FluentProvider>
  );
}
