import { isFigureRole } from "./figure-roles";
import { headerAt } from "./head-cell";
import type { HeaderRow } from "./header-row";
import { filledBelow } from "./names-below";

/**
 * A row of headers without the texts at its ends that head nothing: of a table on its side those
 * are the titles above it and the notes below. A header that we know may stand over blanks, but
 * not in front of the names.
 */
export function trimmed(at: HeaderRow): HeaderRow {
  let { left, right } = at;
  while (left < right && !filledBelow(at.grid, at.row, left) && !headsBlanks(at, left, true))
    left++;
  while (left < right && !filledBelow(at.grid, at.row, right) && !headsBlanks(at, right, false))
    right--;
  return { ...at, left, right };
}

function headsBlanks({ grid, row }: HeaderRow, column: number, inFront: boolean): boolean {
  const header = headerAt(grid, row, column);
  return header !== null && !(inFront && isFigureRole(header.role));
}
