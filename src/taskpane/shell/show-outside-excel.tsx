import { paneLanguageFor, type Language } from "../../locale";
import type { ThemeStore } from "../context";
import type { Mounted } from "./mount";
import { OutsideExcel } from "./outside-excel";

export interface OutsideExcelServices {
  /** The language of the browser, as there is no Excel to speak that of. */
  readonly tag: Language["tag"];
  readonly theme: ThemeStore;
}

/** Says that the pane works inside Excel, for whoever opens the page in a plain browser. */
export function showOutsideExcel(place: Mounted, { tag, theme }: OutsideExcelServices): void {
  const { pane: texts } = paneLanguageFor(tag);
  place.show(texts, <OutsideExcel texts={texts} theme={theme} />);
}
