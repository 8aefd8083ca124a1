import { basename } from "node:path";
import type { Language } from "../../src/locale/language";
import { makeSheets } from "../fixtures/made-sheets";
import type { ReportWorkbook } from "../fixtures/report-workbooks";
import { calculatedSheets } from "./calculated-sheets";
import { compare, type Comparison } from "./compare";
import { savedWithAnotherFigure, savedWithoutValues, type SavedSheets } from "./saved-sheets";
import { convert } from "./soffice";

export interface FiguresChecked {
  readonly numbers: number;
  readonly texts: number;
  readonly sheets: number;
  readonly sources: number;
  /** Sources in which another figure was followed. */
  readonly followed: number;
  readonly differences: readonly string[];
}

interface Saved {
  readonly tag: Language["tag"];
  readonly plain: SavedSheets;
  readonly other: SavedSheets | null;
}

/** Makes every sheet of every workbook and compares what LibreOffice makes of their formulas. */
export async function checkFigures(
  workbooks: readonly ReportWorkbook[],
  folder: string,
): Promise<FiguresChecked> {
  const saved: Saved[] = [];
  for (const given of workbooks) {
    const made = await makeSheets(given);
    if (!made) continue;
    const plain = await savedWithoutValues(made, given.name, folder);
    const other = await savedWithAnotherFigure(made, given.name, folder);
    saved.push({ tag: given.tag, plain, other });
  }
  for (const tag of new Set(saved.map((each) => each.tag))) {
    const files = saved.filter((each) => each.tag === tag).flatMap(filesOf);
    for (const format of ["xls", "xlsx"] as const) convert(files, format, tag, folder);
  }
  const all: Comparison[] = [];
  for (const each of saved) all.push(...(await comparisons(each, folder)));
  return summed(saved, all);
}

const filesOf = ({ plain, other }: Saved): string[] =>
  [plain, other].flatMap((each) => (each ? [each.file] : []));

async function comparisons({ tag, plain, other }: Saved, folder: string): Promise<Comparison[]> {
  const all: Comparison[] = [];
  for (const each of [plain, other]) {
    if (!each) continue;
    const file = basename(each.file);
    const calculated = await calculatedSheets(folder, tag, file);
    for (const [name, description] of each.sheets) {
      const cells = calculated(name);
      all.push(compare(`${file} ${name}`, description, cells, plain.sheets.get(name)));
    }
  }
  return all;
}

function summed(saved: readonly Saved[], all: readonly Comparison[]): FiguresChecked {
  const sum = (of: (each: Comparison) => number): number =>
    all.reduce((total, each) => total + of(each), 0);
  return {
    numbers: sum(({ numbers }) => numbers),
    texts: sum(({ texts }) => texts),
    sheets: saved.reduce((total, { plain }) => total + plain.sheets.size, 0),
    sources: saved.length,
    followed: saved.filter(({ other }) => other !== null).length,
    differences: all.flatMap(({ differences }) => differences),
  };
}
