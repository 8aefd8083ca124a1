import { FluentProvider, Subtitle1 } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { PaneTexts } from "../locale/panetexts";
import { themes } from "./themes";
import type { ThemeStore } from "./themestore";
import { usePaneStyles } from "./usepanestyles";
import { useTextStyles } from "./usetextstyles";

export interface OutsideExcelProps {
  readonly texts: PaneTexts;
  readonly theme: ThemeStore;
}

/** What the page shows in a plain browser, where there is no workbook to work on. */
export function OutsideExcel({ texts, theme }: OutsideExcelProps) {
  const themeName = useSyncExternalStore(theme.subscribe, theme.get);
  const styles = usePaneStyles();
  return (
    <FluentProvider theme={themes[themeName]} className={styles.pane}>
      <main className={styles.main}>
        <Subtitle1 as="h1" block className={styles.title}>
          {texts.outsideExcel.heading}
        </Subtitle1>
        <p className={useTextStyles().paragraph}>{texts.outsideExcel.wayOn}</p>
      </main>
    </FluentProvider>
  );
}
