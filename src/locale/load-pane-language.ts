import type { Language } from "./language";
import type { PaneLanguage } from "./pane-language";

/** The words of the pane's views in one language, and only those: the user waits for them. */
export function loadPaneLanguage(tag: Language["tag"]): Promise<PaneLanguage> {
  return tag === "nl-NL"
    ? import(/* webpackChunkName: "dutch" */ "./nl/pane-language")
    : import(/* webpackChunkName: "english" */ "./en/pane-language");
}
