import type { FigureUnit } from "../domain/quantity";
import type { Layout } from "./findlayouts";
import type { Grid } from "./grid";
import { readHeader } from "./readheader";

/** The unit that the title of a table names whose headers are years: `Realisatie per sector (fta)`. */
export function titleUnit(grid: Grid, { top, columns, series }: Layout): FigureUnit | null {
  const bare = columns.measure === undefined && series.length > 1;
  if (!bare) return null;
  for (let row = top - 1; row >= Math.max(grid.top, top - 4); row--) {
    const title = grid
      .text(row, grid.left)
      .replace(/\bper (sector|jaar|year)\b|\bby sector\b/gi, "");
    const unit = readHeader(title)?.unit;
    if (unit) return unit;
  }
  return null;
}
