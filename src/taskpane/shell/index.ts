export type { FirstServices } from "./first-pane";
export { mount, showFirstPane } from "./mount";
export type { Mounted } from "./mount";
export { loadTheme } from "./use-fluent-theme";
