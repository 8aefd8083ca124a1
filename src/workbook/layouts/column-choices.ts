import type { ReadingReason } from "../../domain/findings";
import { columnName } from "../cells";
import type { Plan } from "./plan";
import type { ValueColumn } from "./layout";

/** A plan with one of several columns that could hold the same, and why. */
interface ColumnChoice {
  readonly plan: Plan;
  readonly reason: ReadingReason | null;
}

interface Preference {
  readonly reason: string;
  readonly prefers: (column: ValueColumn) => boolean;
}

/** Which of several columns is offered first, in order. The user decides. */
const PREFERENCES: readonly Preference[] = [
  { reason: "the agreement counts fta", prefers: ({ unit }) => unit === "fta" },
  {
    reason: "the agreement counts extra jobs, not all that there are",
    prefers: ({ head }) => head.variant === "increase",
  },
  {
    reason: "a stock is no increase, and the doel of the end is none of this year",
    prefers: ({ head }) => head.variant !== "stock" && head.variant !== "end",
  },
  { reason: "the whole goes before a part of it", prefers: ({ head }) => head.variant === "whole" },
];

/** The plan with the likeliest of each, to be weighed by some of its rows. */
export function firstChoice(plan: Plan, rows: readonly number[]): Plan {
  const sampled = { ...plan, table: { ...plan.table, rows } };
  return columnChoices(sampled)[0]?.plan ?? plan;
}

/** Each way to read a table of which several columns have headers of one meaning. */
export function columnChoices(plan: Plan): ColumnChoice[] {
  const rivals = rivalsIn(plan);
  const [first] = rivals;
  if (!first) return [{ plan: withoutTwins(plan), reason: null }];
  const most = Math.max(...rivals.map((group) => group.length));
  return Array.from({ length: most }, (_, at) => {
    const taken = rivals.map((group) => group[Math.min(at, group.length - 1)]);
    const left = rivals.flat().filter((column) => !taken.includes(column));
    const columns = plan.columns.filter((column) => !left.includes(column));
    const unread = new Map(plan.unread);
    for (const { column } of left) unread.set(column, "not-chosen");
    const own = taken[0] ?? first[0];
    const reason = own ? reasonOf(plan, own, first) : null;
    return { plan: withoutTwins({ ...plan, columns, unread }), reason };
  });
}

function reasonOf(plan: Plan, own: ValueColumn, rivals: readonly ValueColumn[]): ReadingReason {
  const named = (column: ValueColumn) => {
    const { grid } = plan.table.region;
    const header = String(grid.spread(column.head.row, column.column)).trim();
    return { column: columnName(column.column), header };
  };
  const others = rivals.filter((column) => column !== own).map(named);
  return { code: "column-choice", role: own.role ?? "value", ...named(own), others };
}

/** Columns of one meaning that give other figures; the likeliest of them first. */
function rivalsIn(plan: Plan): ValueColumn[][] {
  return groupsOf(plan)
    .filter((group) => group.length > 1 && differ(plan, group))
    .map((group) => [...group].sort((a, b) => rankOf(a) - rankOf(b)));
}

function rankOf(column: ValueColumn): number {
  const at = PREFERENCES.findIndex(({ prefers }) => prefers(column));
  return at < 0 ? PREFERENCES.length : at;
}

/** A column that names no year is of the title's, as much as one that names that year itself. */
const meaningOf = ({ role, who, when, total }: ValueColumn, titleYear: number | null): string =>
  [role, who?.sector, when?.year ?? titleYear, when?.period, total].join("|");

function groupsOf({ columns, titleYear }: Plan): ValueColumn[][] {
  const groups = new Map<string, ValueColumn[]>();
  for (const column of columns) {
    const key = meaningOf(column, titleYear);
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

const differ = ({ table }: Plan, group: readonly ValueColumn[]): boolean =>
  table.rows.some(
    (row) =>
      new Set(group.map(({ column }) => String(table.region.grid.value(row, column)))).size > 1,
  );

/** Columns that give the same twice are one. */
function withoutTwins(plan: Plan): Plan {
  const twins = groupsOf(plan).flatMap(([, ...more]) => more);
  if (twins.length === 0) return plan;
  const unread = new Map(plan.unread);
  for (const { column } of twins) unread.set(column, "known");
  return { ...plan, unread, columns: plan.columns.filter((column) => !twins.includes(column)) };
}
