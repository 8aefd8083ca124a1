/** Loads where Office or the system is dark: 3 kB that a light pane's first paint does without. */
export { webDarkTheme as darkTheme } from "@fluentui/react-components";
