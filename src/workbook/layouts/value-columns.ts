import { sectorKey } from "../../domain/sectors";
import type { Head, Table } from "../profiles";
import { labelAt } from "../regions";
import { AMOUNT, isPercentage, type FigureRole, tellsOfFigures, unitIn, type When } from "../words";
import { columnIsOfQuotum } from "./quotum-rates";
import type { Layout, ColumnsRead, UnreadReason, ValueColumn } from "./layout";

interface Asked {
  readonly table: Table;
  readonly layout: Layout;
  readonly head: Head;
  readonly filled: number;
  /** More than one header names a sector. */
  readonly sectors: boolean;
}

interface Refusal {
  readonly reason: string;
  readonly why: UnreadReason;
  readonly fits: (asked: Asked) => boolean;
}

/** Why a column is not one of figures, in order; a column that none refuses is read. */
const REFUSALS: readonly Refusal[] = [
  {
    ...{ why: "key", reason: "it says what the rows are" },
    fits: ({ layout, head }) =>
      [layout.who, layout.when, layout.what].some(({ column }) => column === head.column),
  },
  {
    ...{ why: "known", reason: "its header says that it is something else" },
    fits: ({ head: { key } }) => key !== null && key !== "value",
  },
  {
    ...{ why: "known", reason: "under the header of a measure it holds measures' names alone" },
    fits: ({ table, layout, head: { what, column } }) =>
      layout.what.from === "header" && what !== null && holdsWords(table, column),
  },
  {
    ...{ why: "header-unknown", reason: "a percentage of all hours, as the quotum beside it is" },
    fits: ({ table, head }) => head.what === "statedRate" && columnIsOfQuotum(table, head.column),
  },
  {
    ...{ why: "header-divided", reason: "below its measure stands what nobody knows" },
    fits: ({ head: { what, unknownText } }) => what !== null && unknownText !== null,
  },
  {
    ...{ why: "period", reason: "it gives a part of a year" },
    fits: ({ layout, head: { when } }) => layout.when.from !== "column" && isPart(when),
  },
  {
    ...{ why: "known", reason: "the values stand in a column that says so" },
    fits: ({ table, layout, head }) =>
      layout.what.from === "column" &&
      !isOfValues(head) &&
      [...table.heads.values()].some(isOfValues),
  },
  {
    ...{ why: "header-unknown", reason: "a measure of its own where the rows say theirs" },
    fits: ({ layout, head }) => layout.what.from === "column" && head.what !== null,
  },
  {
    ...{ why: "header-unknown", reason: "its header names no measure" },
    fits: ({ table, layout, head }) =>
      layout.what.from === "header" && head.what === null && !isTitledYear(table, head),
  },
  {
    ...{ why: "header-unknown", reason: "its header names nobody" },
    fits: (asked) =>
      asked.layout.who.from === "header" && whoOf(asked) === null && asked.head.totalLabel === null,
  },
  {
    ...{ why: "header-unknown", reason: "a word that nobody knows stands in it" },
    fits: (asked) =>
      asked.head.unknownText !== null &&
      !(asked.layout.who.from === "header" && whoOf(asked) !== null) &&
      [asked.layout.who.from, asked.layout.when.from].includes("header"),
  },
  {
    ...{ why: "header-unknown", reason: "nothing says that the rows' measure is in it" },
    fits: ({ layout, head, filled }) => {
      const isUnder =
        (layout.who.from === "header" && (head.who !== null || head.total)) ||
        (layout.when.from === "header" && head.when !== null) ||
        (layout.what.from === "header" && head.what !== null) ||
        head.key === "value";
      if (isUnder) return false;
      if (layout.who.from === "header" && head.unknownText !== null) return false;
      const isFree = filled > 0 && ![layout.who.from, layout.when.from].includes("header");
      return !(
        isFree &&
        (layout.what.from === "column" || (layout.what.from === "above" && head.unit !== null))
      );
    },
  },
];

const holdsWords = ({ profiles }: Table, column: number): boolean => {
  const { values = 0, when = 0, what = 0 } = profiles.get(column) ?? {};
  return values + when === 0 && what > 0;
};

const isPart = (when: When | null): boolean => when !== null && when.period !== null;

/** `Waarde`, `Aantal`, `Aantal (fta)`: it says that figures stand under it, and not which. */
const isOfValues = ({ key, texts, unit, what, unknownText }: Head): boolean =>
  key === "value" ||
  (key === null && what === null && unknownText === null && (unit !== null || isAmount(texts)));

/** `#` numbers rows as often as it counts. */
const isAmount = (texts: readonly string[]): boolean =>
  texts.some((text) => text !== "#" && AMOUNT.test(text));

/** A year over figures of which the title says what they are. */
const isTitledYear = ({ titles }: Table, { when, unknownText }: Head): boolean =>
  when !== null && titles.what !== null && unknownText === null;

/** A name that nobody knows beside sectors that are headers is a sector of the workbook's own. */
function whoOf({ head, sectors }: Asked): ValueColumn["who"] {
  const { who, key, what, when, unknownText } = head;
  if (who !== null) return who;
  const isOwn = sectors && key === null && when === null && unknownText !== null && what === null;
  if (!isOwn || unknownText.length > 40 || tellsOfFigures(unknownText)) return null;
  return { sector: sectorKey(unknownText), label: unknownText };
}

/** The columns of figures under a layout, from left to right, and why others are none. */
export function valueColumns(table: Table, layout: Layout): ColumnsRead {
  const unread = new Map<number, UnreadReason>();
  const read: ValueColumn[] = [];
  const sectors = [...table.heads.values()].filter(({ who }) => who !== null).length > 1;
  for (const head of table.heads.values()) {
    const { values = 0, when = 0, filled = 0 } = table.profiles.get(head.column) ?? {};
    const asked = { table, layout, head, filled: values + when, sectors };
    const refusal = REFUSALS.find(({ fits }) => fits(asked));
    if (refusal) unread.set(head.column, refusal.why);
    else if (filled > 0 || head.what !== null) read.push(columnOf(asked));
  }
  const { columns, dropped } = columnYears(table, layout, read);
  for (const column of dropped) unread.set(column, "year-unknown");
  return { columns, unread };
}

function columnOf(asked: Asked): ValueColumn {
  const { table, layout, head } = asked;
  const { titles } = table;
  const role = layout.what.from === "column" ? null : (head.what ?? null);
  const across = layout.who.from === "header";
  const titled =
    role === null && layout.what.from === "header" ? (titles.what?.role ?? null) : role;
  const own = titled as FigureRole | null;
  const unit =
    own !== null && isPercentage(own)
      ? null
      : (head.unit ?? unitBelow(table, head.column) ?? titles.what?.unit ?? null);
  return {
    ...{ column: head.column, head, role: own, unit },
    who: across ? whoOf(asked) : null,
    total: across ? head.totalLabel : null,
    when: head.when,
  };
}

/** The unit that a row of units, `Eenheid | fta | fta`, says of a column. */
function unitBelow({ region: { grid, left }, rows, profiles }: Table, column: number) {
  if (column === left || (profiles.get(left)?.names ?? 0) === 0) return null;
  const row = rows.slice(0, FEW_ROWS).find((at) => labelAt(grid, at, left).key === "unit");
  return row === undefined ? null : unitIn(grid.text(row, column));
}

/** On its side a table has few rows. */
const FEW_ROWS = 30;

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
    if (years.size > 0 && isDatedInLine(table) && (when?.year ?? null) === null) return false;
    if (!own && !isRate && isUndatedBeside(dated, { head, when, role })) return false;
    return own || years.size < 2 || !isRate || (when?.year ?? null) !== null;
  });
  const dropped = dated.filter((column) => !kept.includes(column)).map(({ column }) => column);
  return { columns: kept, dropped };
}

const isDatedInLine = ({ heads, region }: Table): boolean => heads.get(region.left)?.key === "year";

/** Of a measure of which other columns name their years, one that names none is of any. */
function isUndatedBeside(
  columns: readonly ValueColumn[],
  { head, when, role }: Pick<ValueColumn, "head" | "when" | "role">,
): boolean {
  if ((when?.year ?? null) !== null) return false;
  const named = columns.filter((it) => it.role === role && yearOf(it) !== null);
  return named.length > 0 && named.every((it) => it.head.texts[0] === head.texts[0]);
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

function ofOneYear(columns: readonly ValueColumn[], table: Table): readonly ValueColumn[] {
  // In a line headed `Jaar` a blank is a year that is missing, unless it stands once for all.
  const dated = columns.filter((it) => yearOf(it) !== null);
  const isOnce = dated.length * 2 <= columns.length && dated[0] === columns[0];
  if (isDatedInLine(table) && !isOnce) return columns;
  // The year of the end, `Einddoel 2030`, is no year of what was counted.
  const own = columns.filter(({ head }) => head.variant !== "end");
  const [year, ...more] = new Set(own.flatMap((it) => yearOf(it) ?? []));
  if (year === undefined || more.length > 0) return columns;
  // An increase beside a stock of that year is of it too.
  const keyOf = ({ role, who, total, head }: ValueColumn) =>
    `${role}|${who?.sector}|${total}|${head.variant === "increase"}`;
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
