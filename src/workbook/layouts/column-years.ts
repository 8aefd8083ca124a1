import { isPercentage, type FigureRole } from "../words";
import type { Table } from "../profiles";
import type { Layout } from "./layout";
import type { ValueColumn } from "./value-column";

interface Columns {
  readonly columns: readonly ValueColumn[];
  /** Columns of which nothing says the year. */
  readonly dropped: readonly number[];
}

interface YearRule {
  readonly reason: string;
  readonly apply: (columns: readonly ValueColumn[], table: Table) => readonly ValueColumn[];
}

/** How columns that name no year get that of others, in order. */
const YEAR_RULES: readonly YearRule[] = [
  { reason: "a percentage is of the doel and realisatie that it stands behind", apply: ofPairs },
  { reason: "the difference of two years is the change to the later one", apply: ofChange },
  { reason: "a year that only some headers name is that of them all", apply: ofOneYear },
  { reason: "a year before is the one before that of the others", apply: ofYearBefore },
];

/** Gives each column its year, and leaves out those of which it cannot be known. */
export function columnYears(
  table: Table,
  layout: Layout,
  columns: readonly ValueColumn[],
): Columns {
  const dated = YEAR_RULES.reduce((read, { apply }) => apply(read, table), columns);
  const years = new Set(dated.flatMap(({ when }) => when?.year ?? []));
  const own = layout.when.from === "column" || table.titles.year !== null;
  const kept = dated.filter(({ head, when, role }) => {
    if (head.before && (when?.year ?? null) === null) return false;
    if (head.before && layout.when.from === "column") return false;
    const isRate = role !== null && (isPercentage(role) || role === "statedChange");
    return own || years.size < 2 || !isRate || (when?.year ?? null) !== null;
  });
  const dropped = dated.filter((column) => !kept.includes(column)).map(({ column }) => column);
  return { columns: kept, dropped };
}

const yearOf = ({ when }: ValueColumn): number | null => when?.year ?? null;
const withYear = (column: ValueColumn, year: number): ValueColumn => {
  const { period = null, forecast = false } = column.when ?? {};
  return { ...column, when: { year, period, forecast } };
};

const isWhole = (roles: readonly FigureRole[]): boolean =>
  roles.includes("target") && roles.includes("realised");

/** Only where each such pair has one of them behind it: one `%` behind them all could be of any. */
function ofPairs(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  const found = new Map<ValueColumn, number>();
  const behind = new Map<FigureRole | null, number>();
  let pairs = 0;
  let pair: { year: number | null; roles: FigureRole[] } = { year: null, roles: [] };
  for (const column of columns) {
    const { role } = column;
    const year = yearOf(column);
    if (role === null || column.head.before) continue;
    if (year !== null && year !== pair.year) pair = { year, roles: [] };
    if (year !== null) {
      const before = isWhole(pair.roles);
      pair.roles.push(role);
      if (!before && isWhole(pair.roles)) pairs++;
    } else if (pair.year !== null && isWhole(pair.roles) && !pair.roles.includes(role)) {
      found.set(column, pair.year);
      pair.roles.push(role);
      behind.set(role, (behind.get(role) ?? 0) + 1);
    } else pair = { year: null, roles: [] };
  }
  return columns.map((column) => {
    const year = found.get(column);
    return year !== undefined && behind.get(column.role) === pairs
      ? withYear(column, year)
      : column;
  });
}

/** `2022 | 2023 | Verschil`. */
function ofChange(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  const changes = columns.filter((it) => it.role === "statedChange" && yearOf(it) === null);
  const years = [...new Set(columns.flatMap((it) => yearOf(it) ?? []))].sort((a, b) => a - b);
  const [first, second, ...more] = years;
  const open = columns.filter((it) => yearOf(it) === null && !it.head.before);
  if (first === undefined || second !== first + 1 || more.length > 0) return columns;
  if (changes.length !== 1 || open.length !== 1) return columns;
  return columns.map((column) => (changes.includes(column) ? withYear(column, second) : column));
}

function ofOneYear(columns: readonly ValueColumn[]): readonly ValueColumn[] {
  const [year, ...more] = new Set(columns.flatMap((it) => yearOf(it) ?? []));
  if (year === undefined || more.length > 0) return columns;
  const keyOf = ({ role, who, total }: ValueColumn) => `${role}|${who?.sector}|${total}`;
  const taken = new Set(columns.filter((it) => yearOf(it) !== null).map(keyOf));
  const open = columns.filter((it) => yearOf(it) === null && !it.head.before);
  if (open.some((column) => taken.has(keyOf(column)))) return columns;
  return columns.map((column) => (open.includes(column) ? withYear(column, year) : column));
}

function ofYearBefore(columns: readonly ValueColumn[], table: Table): readonly ValueColumn[] {
  const now = columns.filter(({ head }) => !head.before);
  const years = new Set(now.map((it) => yearOf(it) ?? table.titles.year?.year ?? null));
  const [year = null, ...more] = years;
  if (year === null || more.length > 0) return columns;
  return columns.map((column) => (column.head.before ? withYear(column, year - 1) : column));
}
