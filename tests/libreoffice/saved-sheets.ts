import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Package } from "spreadsheet/parts";
import { saveFile } from "office-host/file";
import type { Quantity } from "../../src/domain/quantities/quantity";
import type { SheetDescription } from "../../src/report/description/sheet-description";
import { parseRange, type SheetCells } from "../../src/workbook/cells/cells";
import type { MadeSheets } from "../fixtures/made-sheets";
import { sheetPart } from "./sheet-part";

/** A file in which LibreOffice has to find what the descriptions say. */
export interface SavedSheets {
  readonly file: string;
  readonly sheets: ReadonlyMap<string, SheetDescription>;
}

/** The workbook without what its formulas gave: every value in it will be LibreOffice's own. */
export async function savedWithoutValues(
  made: MadeSheets,
  name: string,
  folder: string,
): Promise<SavedSheets> {
  const parts = Package.open(await saveFile(made.workbook));
  for (const path of parts.paths) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const xml = parts.text(path) ?? "";
    parts.writeText(path, xml.replace(/(<f\b[^>]*(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, "$1"));
  }
  return { file: written(parts, name, folder), sheets: made.sheets };
}

/**
 * The workbook with another figure in its source and, beside it, all that its formulas gave before:
 * who does not calculate them anew finds the old figures. `null` where no figure is a number in a
 * cell of its own.
 */
export async function savedWithAnotherFigure(
  made: MadeSheets,
  name: string,
  folder: string,
): Promise<SavedSheets | null> {
  const figure = made.source.figures.flatMap(({ realised }) =>
    isNumber(realised) ? realised : [],
  )[0];
  if (figure?.origin.kind !== "cell") return null;
  const { sheet, cell } = figure.origin;
  const other = figure.value + 0.25;
  const parts = Package.open(await saveFile(made.workbook));
  const path = sheetPart(parts, sheet);
  const entry = new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`);
  const xml = parts.text(path) ?? "";
  if (!entry.test(xml)) return null;
  parts.writeText(path, xml.replace(entry, `$1<v>${other}</v>`));
  const described = made.describe(made.cells.map((each) => withNumber(each, sheet, cell, other)));
  const names = [...made.sheets.keys()];
  const sheets = new Map(
    described.flatMap((each, at) => [[names[at] ?? each.name, each] as const]),
  );
  return { file: written(parts, `${name}-anders`, folder), sheets };
}

const isNumber = (quantity: Quantity | null): quantity is Quantity =>
  quantity?.stored === "number" && quantity.origin.kind === "cell";

function withNumber(cells: SheetCells, sheet: string, cell: string, other: number): SheetCells {
  const place = parseRange(cell);
  if (cells.name !== sheet || !place) return cells;
  const values = cells.values.map((row, down) =>
    row.map((value, across) =>
      cells.top + down === place.top && cells.left + across === place.left ? other : value,
    ),
  );
  return { ...cells, values };
}

function written(parts: Package, name: string, folder: string): string {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, parts.toBytes());
  return file;
}
