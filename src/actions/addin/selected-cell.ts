import { displayLanguage } from "../../office/excel";

/** The selected cell, and what a formula typed in it is written with. */
export interface CellToFill {
  readonly place: { readonly sheet: string; readonly range: string };
  readonly shows: "nothing" | "text" | "number";
  readonly decimalSeparator: string;
  /** In which this Excel has its words, as `WAAR`: not the language that the pane speaks. */
  readonly excelLanguage: string;
}

/** What is selected now; `null` where that is no cell, as while a chart is. */
export async function selectedCell(): Promise<CellToFill | null> {
  const { readSelectedCell } = await import(
    /* webpackChunkName: "settings" */ "../../office/reading/selected-cell"
  );
  return readSelectedCell().then(
    (cell) => ({ ...cell, excelLanguage: displayLanguage() }),
    () => null,
  );
}
