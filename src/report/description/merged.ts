import { address } from "./address";
import type { StyledArea } from "./sheet-description";

/** A look for one cell; rows and columns count from 0. */
export interface StyledCell {
  readonly look: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Cells under each other with the same look as one area, so that a long sheet needs few actions.
 *
 * @param cells from top to bottom
 */
export function merged(cells: readonly StyledCell[]): StyledArea[] {
  const runs: { look: string; column: number; top: number; bottom: number }[] = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const { look, row, column } of cells) {
    const key = `${look} ${column}`;
    const run = open.get(key);
    if (run?.bottom === row - 1) {
      run.bottom = row;
      continue;
    }
    const started = { look, column, top: row, bottom: row };
    open.set(key, started);
    runs.push(started);
  }
  return runs.map(({ look, column, top, bottom }) => ({
    look,
    area: address(top, column, bottom, column),
  }));
}
