import type { Finding } from "../../domain/findings";
import type { Area } from "../cells";
import type { FoundTable } from "../figures";
import type { Grid } from "../cells";
import { rowKind } from "../words";

/** So many numbers beside each other are figures; one is a page, a telephone or a footnote. */
const FIGURES = 2;

/**
 * Rows with figures below a table, in its columns and below no headers of their own, of which
 * nothing tells that they belong to it: they are not read, and not lost in silence.
 *
 * @param others the areas of all tables on the sheet
 */
export function rowsUnread(
  grid: Grid,
  { area, source }: FoundTable,
  others: readonly Area[],
): Finding[] {
  if (source.layout === "transposed" || source.columns.sector === undefined) return [];
  const rows: number[] = [];
  for (let row = area.bottom + 1; row < grid.rowEnd; row++) {
    if (others.some((other) => covers(other, area, row))) break;
    const [texts, numbers] = counted(grid, area, row);
    if (texts > 1 && numbers < FIGURES) break;
    if (numbers < FIGURES) continue;
    if (rowKind(grid.text(row, firstFilled(grid, area, row))) !== "total") rows.push(row);
  }
  const [first] = rows;
  return first === undefined ? [] : [said(grid, area, first, rows.length)];
}

const covers = (other: Area, { left, right }: Area, row: number): boolean =>
  other.top <= row && row <= other.bottom && other.left <= right && left <= other.right;

function counted(grid: Grid, { left, right }: Area, row: number): [number, number] {
  let [texts, numbers] = [0, 0];
  for (let column = left; column <= right; column++) {
    if (typeof grid.value(row, column) === "number") numbers++;
    else if (!grid.isBlank(row, column)) texts++;
  }
  return [texts, numbers];
}

/** The first cell of a row that holds anything. */
function firstFilled(grid: Grid, { left, right }: Area, row: number): number {
  let column = left;
  while (column < right && grid.isBlank(row, column)) column++;
  return column;
}

function said(grid: Grid, area: Area, row: number, rows: number): Finding {
  const column = firstFilled(grid, area, row);
  return {
    ...{ code: "rows-unread", severity: "warning", sector: null, label: null, year: null },
    origin: grid.origin(row, column),
    ...{ text: String(grid.value(row, column)), rows },
  };
}
