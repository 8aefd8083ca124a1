import type { FigureUnit } from "../domain/quantities";
import type { ColumnRole } from "../domain/figures";
import { type FigureRole, isFigureRole } from "./figure-roles";
import { aboveOf, yearAt } from "./head-cell";
import type { LineBelow } from "./headers-in";
import type { HeaderRow } from "./header-row";
import type { Header } from "./read-header";
import { yearsBeside, type HeadedColumn } from "./years-beside";

/** The columns that give one figure of each row: those of one year, or of one sector. */
export interface Series {
  readonly year: number | null;
  /** Name of the sector that stands over the columns; `null` when the rows name theirs. */
  readonly label: string | null;
  /** Of the year before that of the others, be it one that only the title tells. */
  readonly before?: true;
  readonly columns: Readonly<Partial<Record<FigureRole, number>>>;
  readonly units: Readonly<Partial<Record<FigureRole, FigureUnit>>>;
}

/** A header that two columns have, so that each could be what it says. */
export interface Rivals {
  readonly role: FigureRole;
  readonly columns: readonly number[];
  /** What their headers say of the unit, column by column. */
  readonly units: readonly (FigureUnit | null)[];
}

interface OpenSeries {
  year: number | null;
  label: string | null;
  before?: true;
  columns: Partial<Record<FigureRole, number>>;
  units: Partial<Record<FigureRole, FigureUnit>>;
}

/** What stands around the headers and says more of their columns. */
interface Around {
  /** What columns give whose header is a year alone; `null` when nothing says it. */
  readonly bare: Header | null;
  readonly below: LineBelow | null;
  readonly units: ReadonlyMap<number, FigureUnit> | null;
}

/** Puts the columns with figures together by the year and the sector over them. */
export function seriesOf(
  at: HeaderRow,
  headers: ReadonlyMap<number, Header>,
  { bare, below, units }: Around,
): { series: readonly Series[]; rivals: Rivals | null } {
  const { grid, row, left } = at;
  const series = new Map<string, OpenSeries>();
  const keys = new Set([...headers.values()].map(({ role }): ColumnRole => role));
  let rivals: Rivals | null = null;
  const overSectors = isUnderSectors(at);
  const headed = headedColumns(at, headers, { bare, below });
  const beside = yearsBeside(headed);
  for (const { column, role, year: over } of headed) {
    const header = headers.get(column);
    const above = aboveOf(grid, row, column, left);
    const year = over ?? beside.get(column) ?? null;
    const named = keys.has("sector") || keys.has("organisation");
    const total = overSectors ? above.total : null;
    const label = named ? null : (below?.labels.get(column) ?? total ?? above.sector);
    const before = header?.before ? ({ before: true } as const) : {};
    const key = `${year}|${label}|${before.before}`;
    const open = series.get(key) ?? { year, label, ...before, columns: {}, units: {} };
    series.set(key, open);
    const first = open.columns[role];
    const unit = header?.unit ?? units?.get(column) ?? null;
    if (first !== undefined) {
      const firstUnit = open.units[role] ?? null;
      rivals ??= { role, columns: [first, column], units: [firstUnit, unit] };
      continue;
    }
    open.columns[role] = column;
    if (unit) open.units[role] = unit;
  }
  const all = [...series.values()];
  const now = all.filter(({ before }) => !before);
  return { series: [...oneYear(withChange(now)), ...all.filter(({ before }) => before)], rivals };
}

/** The columns with figures, each with the year that stands in or over its header. */
function headedColumns(
  { grid, row, left, right }: HeaderRow,
  headers: ReadonlyMap<number, Header>,
  { bare, below }: Pick<Around, "bare" | "below">,
): HeadedColumn[] {
  const headed: HeadedColumn[] = [];
  for (let column = left; column <= right; column++) {
    const header = headers.get(column);
    const own = header ? null : yearAt(grid, row, column);
    const role = header?.role ?? (own === null ? null : (bare?.role ?? null));
    if (role === null || !isFigureRole(role)) continue;
    const over = below?.years.get(column) ?? aboveOf(grid, row, column, left).year;
    headed.push({ column, role, year: own ?? header?.year ?? over });
  }
  return headed;
}

/** Whether sectors stand over the columns, so that a total beside them is theirs. */
function isUnderSectors({ grid, row, left, right }: HeaderRow): boolean {
  for (let column = left; column <= right; column++) {
    if (aboveOf(grid, row, column, left).sector !== null) return true;
  }
  return false;
}

/** `2022 | 2023 | Verschil`: the difference of two years is the change to the later one. */
function withChange(series: readonly Series[]): readonly Series[] {
  const [first, second, change, ...more] = [...series].sort(byYear);
  if (!first || !second || !change || more.length > 0) return series;
  const { statedChange, ...others } = change.columns;
  const fits =
    (first.year ?? 0) + 1 === second.year && first.label === second.label && change.year === null;
  if (!fits || statedChange === undefined || Object.keys(others).length > 0) return series;
  return series
    .filter((each) => each !== change)
    .map((each) =>
      each === second
        ? {
            ...each,
            columns: { ...each.columns, statedChange },
            units: { ...change.units, ...each.units },
          }
        : each,
    );
}

/** The one without a year last. */
const byYear = (a: Series, b: Series): number => (a.year ?? Infinity) - (b.year ?? Infinity);

/** A year that only some of the headers name is that of them all, when it is the only one. */
function oneYear(series: readonly Series[]): readonly Series[] {
  const [first, second, ...more] = series;
  if (!first || !second || more.length > 0 || first.label !== second.label) return series;
  if (first.before || second.before) return series;
  if (first.year !== null && second.year !== null) return series;
  const taken = Object.keys(first.columns).some((role) => role in second.columns);
  if (taken) return series;
  return [
    {
      year: first.year ?? second.year,
      label: first.label,
      columns: { ...first.columns, ...second.columns },
      units: { ...first.units, ...second.units },
    },
  ];
}
