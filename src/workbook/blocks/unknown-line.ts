import { findSector } from "../../domain/sectors";
import { blockHeadAt } from "./block-head";
import { blockLine } from "./block-line";
import { isFigureRole, type FigureRole } from "../words";
import type { Grid } from "../cells";
import { readHeader } from "../words";
import { yearsIn } from "../words";

/** So far below a line that we do not know the block's next one is looked for. */
const SEARCHED_ROWS = 4;

/**
 * What a line that we do not know is to a block: `within`, as `Tekort` or a remark is, where the next
 * line that we know gives what the block does not have yet; else, as the title of another year,
 * `unread` with the figures that follow it, or its `end` where none do.
 */
export function unknownLine(
  grid: Grid,
  row: number,
  column: number,
  isTaken: (role: FigureRole) => boolean,
): "within" | "unread" | "end" {
  const text = grid.text(row, column);
  if (findSector(text) !== null) return "end";
  const titled = yearsIn(text).length > 0 || roleOf(text) !== null;
  for (let below = row + 1; below <= row + SEARCHED_ROWS; below++) {
    const next = grid.text(below, column);
    if (findSector(next) !== null || blockHeadAt(grid, below, column) !== null) return "end";
    const header = readHeader(next);
    if (header && !isFigureRole(header.role)) return "end";
    const role = roleOf(next);
    if (role !== null) return titled || isTaken(role) ? "unread" : "within";
  }
  return "end";
}

function roleOf(text: string): FigureRole | null {
  const role = (readHeader(text) ?? blockLine(text)?.header)?.role;
  return role && isFigureRole(role) ? role : null;
}
