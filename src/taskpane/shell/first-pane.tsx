import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { FirstTexts } from "../../locale/interfaces";
import { Working } from "../parts";
import type { PaneServices, ThemeStore, ViewName } from "../context";
import css from "./first-pane.css?raw";
import { PaneFoot } from "./pane-foot";
import { PaneTabs } from "./pane-tabs";
import { useFluentTheme } from "./use-fluent-theme";

export interface FirstServices {
  readonly texts: FirstTexts;
  readonly theme: ThemeStore;
  /** Which view to open: asked for before the page was there, or chosen here for the pane to come. */
  readonly askedView: Pick<PaneServices["askedView"], "take"> & {
    readonly ask: (view: ViewName) => void;
  };
}

export interface FirstPaneProps {
  readonly services: FirstServices;
  /** The rest of the pane could not be loaded. */
  readonly isAlone: boolean;
}

/** The frame of the pane, while the workbook is read and the views load. Its tabs answer at once. */
export function FirstPane({ services: { texts, theme, askedView }, isAlone }: FirstPaneProps) {
  const themeName = useSyncExternalStore(theme.subscribe, theme.get);
  const [view, show] = useState<ViewName>(() => askedView.take() ?? "source");
  useEffect(() => {
    askedView.ask(view);
  }, [askedView, view]);
  return (
    <FluentProvider theme={useFluentTheme(themeName)} className="pane">
      <style>{css}</style>
      <header>
        <h1 className="hidden">{texts.title}</h1>
        <PaneTabs texts={texts.views} view={view} show={show} />
      </header>
      <main tabIndex={-1} className="pane-main">
        <div className="view">
          <p className="reading-now">
            {!isAlone && <Working />}
            {isAlone ? texts.viewUnloaded : texts.reading}
          </p>
        </div>
      </main>
      <PaneFoot texts={texts} view={view} show={show} />
    </FluentProvider>
  );
}
