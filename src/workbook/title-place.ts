import { onItsSide, type Area } from "./address";
import type { CellValue } from "./cells";
import type { Grid } from "./grid";
import type { Layout } from "./layout";

/** Where a table's titles are looked for: above a row of a sheet as it stands. */
export interface TitlePlace {
  readonly grid: Grid;
  readonly row: number;
  /** First and last column of the table. */
  readonly left: number;
  readonly right: number;
}

/** How wide a row of titles is looked at. */
const SEARCHED_COLUMNS = 30;

/** A table on its side has its titles above it too, so above the row that names its sectors. */
export function titlePlace(
  grid: Grid,
  { top, left, right, columns }: Pick<Layout, "top" | "left" | "right" | "columns">,
  bottom: number,
): TitlePlace {
  if (!grid.upright) return { grid, row: top, left, right };
  const keys = [columns.sector, columns.organisation, columns.year, columns.measure];
  const named = keys.filter((column) => column !== undefined);
  const row = named.length > 0 ? Math.min(...named) : left;
  return { grid: grid.upright, row, left: top, right: bottom };
}

/**
 * What stands above a table and may be its title, row by row, the nearest first: in its own
 * columns up to another table, then in those to its left that are not another table's.
 *
 * @param rows how far above its headers a title may stand
 * @param others tables already read, as the grid has them: what stands in them is no title
 */
export function titlesAbove(
  { grid: own, row: below, left, right }: TitlePlace,
  others: readonly Area[],
  rows: number,
): CellValue[][] {
  const first = Math.max(own.top, below - rows);
  const lines = (from: number, until: number, isTaken: IsTaken) => {
    const found: CellValue[][] = [];
    for (let row = below - 1; row >= first; row--) {
      if (others.some((area) => covers(area, row, from, until))) break;
      found.push(filledIn(own, row, from, until, isTaken));
    }
    return found;
  };
  const end = Math.min(right, left + SEARCHED_COLUMNS);
  return [
    ...lines(left, end, () => false),
    // What stands over another table is that one's title.
    ...lines(own.left, left - 1, (row, column) =>
      others.some((area) => area.bottom >= row && area.left <= column && column <= area.right),
    ),
  ];
}

/** The tables as the sheet has them on which titles are looked for. */
export function asTitled(grid: Grid, areas: readonly Area[]): readonly Area[] {
  return grid.upright ? areas.map(onItsSide) : areas;
}

const covers = ({ top, bottom, left, right }: Area, row: number, from: number, until: number) =>
  top <= row && row <= bottom && left <= until && from <= right;

type IsTaken = (row: number, column: number) => boolean;

function filledIn(
  grid: Grid,
  row: number,
  from: number,
  until: number,
  isTaken: IsTaken,
): CellValue[] {
  const found: CellValue[] = [];
  for (let column = from; column <= until; column++) {
    if (!grid.isBlank(row, column) && !isTaken(row, column)) found.push(grid.value(row, column));
  }
  return found;
}
