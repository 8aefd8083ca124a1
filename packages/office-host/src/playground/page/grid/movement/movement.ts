import { MAX_COLUMNS, MAX_ROWS, type Area, type Sheet } from "../../../../model";

/** The selection: a rectangle, the cell in it that is active, and the corner opposite that moves. */
export interface Selection {
  readonly area: Area;
  readonly row: number;
  readonly column: number;
}

export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** A selection of one cell. */
export function selectCell(row: number, column: number): Selection {
  return { area: { top: row, left: column, bottom: row, right: column }, row, column };
}

/** The next row or column that is not hidden; stays where it is at the edge. */
function move(from: number, step: number, max: number, hidden: ReadonlySet<number>): number {
  let to = Math.min(Math.max(from + step, 0), max - 1);
  while (hidden.has(to) && to > 0 && to < max - 1) to += Math.sign(step);
  return hidden.has(to) ? from : to;
}

/** One step from the active cell, as an arrow key goes. */
export function step(sheet: Sheet, from: Selection, by: Step): Selection {
  return selectCell(
    move(from.row, by.rows, MAX_ROWS, sheet.hiddenRows),
    move(from.column, by.columns, MAX_COLUMNS, sheet.hiddenColumns),
  );
}

/** The selection stretched from its active cell, as Shift with an arrow key does. */
export function stretch(sheet: Sheet, from: Selection, by: Step): Selection {
  const { area, row, column } = from;
  const farRow = area.top === row ? area.bottom : area.top;
  const farColumn = area.left === column ? area.right : area.left;
  return stretchTo(
    from,
    move(farRow, by.rows, MAX_ROWS, sheet.hiddenRows),
    move(farColumn, by.columns, MAX_COLUMNS, sheet.hiddenColumns),
  );
}

/** The rectangle between the active cell and another cell. */
export function stretchTo(
  { row, column }: Selection,
  farRow: number,
  farColumn: number,
): Selection {
  const area = {
    top: Math.min(row, farRow),
    left: Math.min(column, farColumn),
    bottom: Math.max(row, farRow),
    right: Math.max(column, farColumn),
  };
  return { area, row, column };
}

function hasContent(sheet: Sheet, row: number, column: number): boolean {
  return sheet.value(row, column) !== null;
}

/** How far Ctrl with an arrow key goes: to the edge of the filled cells, or to the next ones. */
export function jump(sheet: Sheet, from: Selection, by: Step): Step {
  const used = sheet.usedArea(true);
  const last = {
    row: by.rows < 0 ? 0 : Math.max(used?.bottom ?? 0, from.row),
    column: by.columns < 0 ? 0 : Math.max(used?.right ?? 0, from.column),
  };
  const max = by.rows === 0 ? Math.abs(last.column - from.column) : Math.abs(last.row - from.row);
  const filled = (n: number) =>
    hasContent(sheet, from.row + by.rows * n, from.column + by.columns * n);
  let distance = Math.min(1, max);
  if (filled(0) && filled(1)) while (distance < max && filled(distance + 1)) distance++;
  else while (distance < max && !filled(distance)) distance++;
  return { rows: by.rows * distance, columns: by.columns * distance };
}
