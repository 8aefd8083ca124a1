import type { FigureUnit } from "../domain/quantity";
import type { ColumnRole } from "../domain/columnrole";
import type { FigureRole } from "./figureroles";
import { isFigureRole } from "./figureroles";
import type { Grid } from "./grid";
import { aboveOf, yearAt } from "./headcell";
import type { Header } from "./readheader";

/** The columns that give one figure of each row: those of one year, or of one sector. */
export interface Series {
  readonly year: number | null;
  /** Name of the sector that stands over the columns; `null` when the rows name theirs. */
  readonly label: string | null;
  readonly columns: Readonly<Partial<Record<FigureRole, number>>>;
  readonly units: Readonly<Partial<Record<FigureRole, FigureUnit>>>;
}

/** A header that two columns have, so that each could be what it says. */
export interface Rivals {
  readonly role: FigureRole;
  readonly columns: readonly number[];
}

interface OpenSeries {
  year: number | null;
  label: string | null;
  columns: Partial<Record<FigureRole, number>>;
  units: Partial<Record<FigureRole, FigureUnit>>;
}

/**
 * Puts the columns with figures together by the year and the sector over them.
 *
 * @param bare role of columns whose header is a year alone; `null` when nothing says it
 */
export function seriesOf(
  grid: Grid,
  row: number,
  headers: ReadonlyMap<number, Header>,
  { left, right }: { readonly left: number; readonly right: number },
  bare: FigureRole | null,
  unitsBelow: ReadonlyMap<number, FigureUnit>,
  below: ReadonlyMap<number, number> | null,
): { series: Series[]; rivals: Rivals | null } {
  const series = new Map<string, OpenSeries>();
  const keys = new Set([...headers.values()].map(({ role }): ColumnRole => role));
  let rivals: Rivals | null = null;
  for (let column = left; column <= right; column++) {
    const header = headers.get(column);
    const own = header ? null : yearAt(grid, row, column);
    const role = header?.role ?? (own === null ? null : bare);
    if (role === null || !isFigureRole(role)) continue;
    const above = aboveOf(grid, row, column, left);
    const year = own ?? header?.year ?? below?.get(column) ?? above.year;
    const label = keys.has("sector") || keys.has("organisation") ? null : above.sector;
    const key = `${year}|${label}`;
    const open = series.get(key) ?? { year, label, columns: {}, units: {} };
    series.set(key, open);
    const first = open.columns[role];
    if (first !== undefined) {
      rivals ??= { role, columns: [first, column] };
      continue;
    }
    open.columns[role] = column;
    const unit = header?.unit ?? unitsBelow.get(column);
    if (unit) open.units[role] = unit;
  }
  return { series: [...series.values()], rivals };
}
