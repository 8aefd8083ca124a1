import { webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { ThemeName } from "../context";

let dark: Theme | null = null;

/** Fetches what a theme needs, so that the pane is painted in it at once; the light one is there. */
export async function loadTheme(name: ThemeName): Promise<void> {
  if (name === "light") return;
  const { darkTheme } = await import(/* webpackChunkName: "dark-theme" */ "./dark-theme");
  dark = darkTheme;
}

/** What the pane wears in a theme of Office: light until the dark one has come. */
export function useFluentTheme(name: ThemeName): Theme {
  const [, setLoaded] = useState(dark !== null);
  useEffect(() => {
    void loadTheme(name).then(() => {
      setLoaded(dark !== null);
    });
  }, [name]);
  return name === "dark" && dark !== null ? dark : webLightTheme;
}
