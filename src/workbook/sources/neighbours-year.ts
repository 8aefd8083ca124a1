import type { SectorFigure } from "../../domain/figures";
import { FIGURE_ROLES } from "../words";
import type { FoundTable } from "../figures";
import type { Grid } from "../cells";
import { yearsIn } from "../words";

/**
 * The year of a table that names none and goes on with the one before it: `Onderwijs` below or
 * beside `Overheid`, under one title. `null` where they give the same, or where anything else
 * between or in the headers names a year.
 *
 * @param before the table read before it, which has its year from a title
 */
export function neighboursYear(
  grid: Grid,
  tables: readonly FoundTable[],
  before: FoundTable | undefined,
): number | null {
  const [table, ...more] = tables;
  if (!table || more.length > 0 || !before) return null;
  const [year = null, ...others] = before.source.years;
  if (year === null || others.length > 0 || !isPlain(before) || !isPlain(table)) return null;
  if (table.source.years.length > 0 || givesSame(table, before)) return null;
  const isBelow = table.area.left === before.area.left && table.area.top > before.area.bottom;
  if (!isBelow && table.area.top !== before.area.top) return null;
  const from = isBelow ? before.area.bottom + 1 : grid.top;
  const named = namesYear(grid, table, from) || namesYear(grid, before, before.area.top);
  return named ? null : year;
}

/** Read in one way, and with no years of its own rows. */
const isPlain = ({ source }: FoundTable): boolean =>
  source.reasons.length === 0 && source.layout === "rows" && source.columns.year === undefined;

function givesSame({ source }: FoundTable, before: FoundTable): boolean {
  const keysOf = (figure: SectorFigure) =>
    FIGURE_ROLES.filter((role) => figure[role] !== null).map((role) => `${figure.sector} ${role}`);
  const given = new Set(before.source.figures.flatMap(keysOf));
  return source.figures.flatMap(keysOf).some((key) => given.has(key));
}

/** Whether a cell in a table's columns names a year, from a row to its headers. */
function namesYear(grid: Grid, { area }: FoundTable, from: number): boolean {
  for (let row = from; row <= area.top; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (yearsIn(String(grid.value(row, column))).length > 0) return true;
    }
  }
  return false;
}
