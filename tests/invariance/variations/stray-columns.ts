import type { Random } from "../../fuzz/random";
import { withColumn } from "../edit-sheet";
import { BLANK, cell, type Cell, type EditableSheet } from "../editable-sheet";
import type { Allowance } from "../judge-variant";
import type { TableShape } from "../table-shape";
import { onATable, type Variation } from "../variation";
import { STRAY_CONTENTS, STRAY_HEADERS, matters, type StrayContent } from "./stray-words";
import { figuresHaveYears, headersNameMeasures, rowsNameSectors } from "./what-names";

/** A column that does not matter, anywhere in the table: one variation for each of its contents. */
export const STRAY_COLUMNS: readonly Variation[] = STRAY_CONTENTS.map((content) => ({
  name: `a column of ${content.name}`,
  apply: onATable((random, sheet, shape) => strayColumn(random, sheet, shape, content)),
}));

/** The workbook says elsewhere what the column's words could say. */
function isSaidAlready(
  sheet: EditableSheet,
  shape: TableShape,
  says: StrayContent["says"],
): boolean {
  if (says === "measure") return headersNameMeasures(sheet, shape);
  if (says === "sector") return rowsNameSectors(sheet, shape);
  if (says === "year") return figuresHaveYears(shape);
  return true;
}

function strayColumn(
  random: Random,
  sheet: EditableSheet,
  shape: TableShape,
  content: StrayContent,
): { sheet: EditableSheet; done: string; allowance: Allowance } | null {
  const { headRow, area, lines } = shape;
  const header = random.pick(STRAY_HEADERS);
  const column = random.int(area.left, area.right + 1);
  if (shape.blocks || headRow === null || matters(header, content)) return null;
  if (!isSaidAlready(sheet, shape, content.says)) return null;
  const named = header === "" && inATable(sheet, column, headRow) ? "Kolom1" : header;
  const cells = new Map<number, Cell>();
  for (const row of headRowsOf(sheet, shape)) cells.set(row, cell(named));
  for (const [at, row] of lines.entries()) cells.set(row, content.at(at, lines.length));
  return {
    sheet: withColumn(sheet, column, cells),
    done: `column ${JSON.stringify(named)} with ${content.name} before column ${column + 1}`,
    allowance: { units: content.says === "unit" },
  };
}

/** The rows of headers: where one reading joins several tables, each of them has its own. */
function headRowsOf(sheet: EditableSheet, { headRow, area, lines }: TableShape): number[] {
  const filled = new Set(lines);
  const above = lines.filter((row) => !filled.has(row - 1)).map((row) => row - 1);
  const headers = above.filter((row) => {
    const cells = (sheet.rows[row] ?? []).slice(area.left, area.right + 1);
    return row > (headRow ?? row) && cells.filter((each) => each !== BLANK).length > 1;
  });
  return headRow === null ? headers : [headRow, ...headers];
}

/** Excel gives each column of a table of its own a name. */
function inATable({ tables }: EditableSheet, column: number, row: number): boolean {
  return tables.some(({ area }) => area.top === row && area.left < column && column <= area.right);
}
