import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** What the pane wears in each theme of Office. */
export const themes = { light: webLightTheme, dark: webDarkTheme };
