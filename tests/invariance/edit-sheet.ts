import { BLANK, cellAt, type Cell, type EditableSheet } from "./editable-sheet";
import { onItsSide, type Area } from "./reader";

/** A blank row before row `at`, but for the cells that are given by column, as Excel inserts one. */
export function withRow(
  sheet: EditableSheet,
  at: number,
  cells: ReadonlyMap<number, Cell>,
): EditableSheet {
  const width = Math.max(0, ...[...cells.keys()].map((column) => column + 1));
  const row = Array.from({ length: width }, (_, column) => cells.get(column) ?? BLANK);
  const before = Array.from({ length: at }, (_, each) => sheet.rows[each] ?? []);
  return {
    ...sheet,
    rows: [...before, row, ...sheet.rows.slice(at)],
    merges: sheet.merges.map((area) => afterRow(area, at)),
    tables: sheet.tables.map((table) => ({ ...table, area: afterRow(table.area, at) })),
  };
}

/** What lies below moves, what the row runs through grows. */
function afterRow(area: Area, at: number): Area {
  const { top, bottom } = area;
  return { ...area, top: top >= at ? top + 1 : top, bottom: bottom >= at ? bottom + 1 : bottom };
}

/** Rows and columns changed places. Excel's own tables have no such form: they become plain cells. */
export function onSide(sheet: EditableSheet): EditableSheet {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  return {
    ...sheet,
    rows: Array.from({ length: width }, (_, column) =>
      sheet.rows.map((_row, row) => cellAt(sheet, row, column)),
    ),
    merges: sheet.merges.map(onItsSide),
    tables: sheet.tables.map((table) => ({ ...table, area: onItsSide(table.area) })),
  };
}

/** A blank column before column `at`, but for the cells that are given by row. */
export function withColumn(
  sheet: EditableSheet,
  at: number,
  cells: ReadonlyMap<number, Cell>,
): EditableSheet {
  return onSide(withRow(onSide(sheet), at, cells));
}

/** Other cells in the place of these. */
export function withCells(
  sheet: EditableSheet,
  change: (cell: Cell, row: number, column: number) => Cell,
): EditableSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) => row.map((each, column) => change(each, at, column))),
  };
}

/** Rows in another order: row `at` gets what stood in row `order(at)`, within these columns. */
export function withRowsMoved(
  sheet: EditableSheet,
  area: Area,
  order: (row: number) => number,
): EditableSheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const line = (rows[row] ??= []);
      while (line.length <= column) line.push(BLANK);
      line[column] = cellAt(sheet, order(row), column);
    }
  return { ...sheet, rows };
}
