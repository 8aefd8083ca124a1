import type { ReportWorkbook } from "../fixtures/report-workbooks";
import { printedSheets } from "./printed-sheets";

export interface PagesChecked {
  readonly printed: number;
  readonly faults: readonly string[];
}

/** Sources of few, of the usual and of many sectors. */
const NAMES = ["Drie", "Voorbeeld", "Jaren", "Veertig"];
/** These run on, with their headings repeated. */
const RUN_ON = ["meerjaren", "controle"];

/** Prints the sheets and counts their pages: one each, but for those that may run on. */
export async function checkPages(
  workbooks: readonly ReportWorkbook[],
  folder: string,
): Promise<PagesChecked> {
  const faults: string[] = [];
  let printed = 0;
  for (const given of workbooks.filter(({ name }) => NAMES.includes(name))) {
    for (const { sheet, kind, page, pages } of await printedSheets(given, folder)) {
      printed++;
      if (page > 0 && (pages === 1 || (pages > 1 && RUN_ON.includes(kind)))) continue;
      faults.push(`${given.name}: ${sheet} takes ${page > 0 ? pages : "no"} pages`);
    }
  }
  return { printed, faults };
}
