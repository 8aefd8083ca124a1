import type { Layout } from "./layout";
import type { Grid } from "./grid";

/** Where a table's titles are looked for: in the rows above one of a sheet as it stands. */
export interface TitlePlace {
  readonly grid: Grid;
  readonly row: number;
}

/** A table on its side has its titles above it too, so above the row that names its sectors. */
export function titlePlace(
  grid: Grid,
  { top, left, columns }: Pick<Layout, "top" | "left" | "columns">,
): TitlePlace {
  if (!grid.upright) return { grid, row: top };
  const keys = [columns.sector, columns.organisation, columns.year, columns.measure];
  const named = keys.filter((column) => column !== undefined);
  return { grid: grid.upright, row: named.length > 0 ? Math.min(...named) : left };
}
