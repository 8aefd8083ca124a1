export { PaneContextProvider, usePaneContext } from "./pane-context";
export type { PaneContextValue } from "./pane-context";
export type { PaneServices, Place, SharingServices, Source } from "./pane-services";
export { problemOf } from "./problem-of";
export { themeStore } from "./theme-store";
export type { ThemeStore } from "./theme-store";
