import { parseQuantity } from "../../domain/quantities";
import { findSector } from "../../domain/sectors";
import { labelAt } from "../regions";
import {
  kindOfName,
  rowKind,
  type RowName,
  tellsOfFigures,
  yearsTitled,
  type Label,
  type When,
} from "../words";
import {
  isDatedOnce,
  isFilled,
  isNamedOnce,
  organisationsBelow,
  outerOf,
  type LineState,
  type Plan,
} from "./plan";
import { rowIsOfQuotum } from "./quotum-rates";
import { whoOf } from "./who-of-row";
import type { LineKind, RowReading, Who } from "./layout";

/** More words than these between the rows are a remark; a year begins or ends a heading. */
const MOST_WORDS = 5;
const ENDS = /^20\d\d\b|\b20\d\d(?: ?\([^()]*\))?:?$/;
/** What a footnote begins with, in the place of a name. */
const MARK = /^(?:\d{1,2}[.):]?|[a-z]\)|\*{1,3}\)?|[\u00b9\u00b2\u00b3])$/i;

/** Reads lines in order, each with what stands above it: what they are, whose and of when. */
export interface LineReader {
  read(row: number): RowReading;
  /** The organisation of a row that names one and nothing else; `null` for any other row. */
  organisationAt(row: number): NamedOrganisation | null;
}

interface NamedOrganisation {
  readonly sector: string;
  readonly name: string;
  readonly year: number | null;
  /** The row, or a heading above it, says the year itself. */
  readonly dated: boolean;
}

export function lineReader(plan: Plan, rows: readonly number[]): LineReader {
  const reading: LineState = {
    plan,
    headed: organisationsBelow(plan, rows),
    namesOnce: isNamedOnce(plan, rows),
    yearsOnce: isDatedOnce(plan, rows),
    outer: outerOf(plan, rows),
    above: { name: { text: "", row: 0 }, sector: null, when: null, what: null, year: null },
  };
  return {
    read: (row) => readLine(reading, row),
    organisationAt: (row) => organisationAt(reading, row),
  };
}

function organisationAt(reading: LineState, row: number): NamedOrganisation | null {
  const { plan, headed, above } = reading;
  const { table, layout, organisation, sector, titleSector } = plan;
  if (organisation === null || headed?.has(row)) return null;
  const { grid } = table.region;
  const name = grid.text(row, organisation);
  const kind = kindOfName(name);
  if ((kind !== "own" && kind !== "part") || PART_OF.test(name)) return null;
  const label = sector === null ? titleSector : grid.text(row, sector);
  if (label === null || label === "") return null;
  const when = whenOf(reading, row);
  if (when === "unreadable" || when?.period) return null;
  // The name stands for blank ones below it.
  if (sector !== null) above.name = { text: label, row };
  const dated = layout.when.from === "column" || above.when !== null;
  return { sector: label, name, year: when?.year ?? null, dated };
}

/** A line with all that its kind depends on. */
interface Line {
  readonly reading: LineState;
  readonly row: number;
  readonly filled: boolean;
  readonly who: Who | null;
  readonly name: RowName;
  readonly when: When | null | "unreadable";
  readonly what: Label | null;
}

interface LineRule {
  readonly kind: LineKind;
  readonly reason: string;
  readonly fits: (line: Line) => boolean;
}

/** What a line is, in order. */
const LINE_RULES: readonly LineRule[] = [
  {
    ...{ kind: "other", reason: "a mark and words alone are a footnote" },
    fits: ({ reading, row }) => isFootnote(reading, row),
  },
  {
    ...{ kind: "other", reason: "it says in what, or by how many, the columns are given" },
    fits: ({ reading: { plan }, row }) => saysMoreOfColumns(plan, row),
  },
  {
    ...{ kind: "part", reason: "a part of the row above it, or a note" },
    fits: ({ name }) => name === "part",
  },
  {
    ...{ kind: "unfilled", reason: "a sector of the list that gives no figure" },
    fits: ({ reading: { plan, outer }, filled, name, who }) =>
      !filled && name === "sector" && who !== null && outer === null && isOneSeries(plan),
  },
  { kind: "heading", reason: "no figures", fits: ({ filled }) => !filled },
  {
    ...{ kind: "other", reason: "what it gives is not known" },
    fits: ({ reading: { plan }, what }) =>
      plan.layout.what.from === "column" && (what === null || measureIn(what) === null),
  },
  {
    ...{ kind: "other", reason: "a percentage of all hours, as the quotum above it is" },
    fits: ({ reading: { plan }, row }) =>
      plan.layout.what.from === "column" && rowIsOfQuotum(plan.table, row, plan.layout.what.column),
  },
  {
    ...{ kind: "other", reason: "its own words say that it gives something else than the title" },
    fits: ({ reading: { plan }, row }) => isOfSomethingElse(plan, row),
  },
  {
    ...{ kind: "other", reason: "a total in the place of a year adds up the years" },
    fits: ({ reading: { plan }, row, when }) => when === "unreadable" && isOverYears(plan, row),
  },
  {
    ...{ kind: "total", reason: "it adds up other rows" },
    fits: ({ name, when }) => name === "total" && when !== "unreadable",
  },
  { kind: "other", reason: "a total without a year", fits: ({ name }) => name === "total" },
  {
    ...{ kind: "nameless", reason: "nobody says whose figures these are" },
    fits: ({ who }) => who !== null && who.sector === "",
  },
  {
    ...{ kind: "yearless", reason: "there is a year, and it cannot be read" },
    fits: ({ when }) => when === "unreadable",
  },
  {
    ...{ kind: "yearless", reason: "its year is blank where other rows have one" },
    fits: ({ reading: { plan }, when }) =>
      plan.layout.when.from === "column" && when === null && hasYears(plan),
  },
  { kind: "figures", reason: "all that a figure needs", fits: () => true },
];

function readLine(reading: LineState, row: number): RowReading {
  const { plan, headed, outer, above } = reading;
  const filled = isFilled(plan, row);
  if (!filled || headed?.get(row) === "heading") rememberHeading(reading, row);
  if (headed?.get(row) === "heading")
    return { row, kind: "heading", who: null, when: null, what: null };
  const { column } = plan.layout.who;
  const own = column >= 0 ? labelAt(plan.table.region.grid, row, column) : null;
  if (filled && outer === "who" && own?.who) above.sector = { text: own.text, row };
  if (filled && outer === "when" && own?.when) above.when = own.when;
  const who = plan.layout.who.from === "header" ? null : whoOf(reading, row);
  const isOuter = filled && ((outer === "who" && own?.who) || (outer === "when" && own?.when));
  const name = isOuter ? "total" : nameOf(reading, who);
  const what = whatOf(reading, row);
  // `Doel 2023` in front of a row says its year too.
  const dated = plan.layout.when.from === "column" ? null : (what?.when ?? null);
  const line = { reading, row, filled, who, name, when: dated ?? whenOf(reading, row), what };
  const kind = LINE_RULES.find(({ fits }) => fits(line))?.kind ?? "other";
  const when = line.when === "unreadable" ? null : line.when;
  return { row, kind, who, when, what: line.what };
}

const isOneSeries = ({ columns, layout }: Plan): boolean =>
  layout.what.from !== "column" &&
  new Set(columns.map(({ who, when }) => `${who?.sector}|${when?.year}`)).size <= 1;

const PART_OF = /^[-\u2013\u2022]? ?(?:waarvan|w\.?v\.?|of which|daarvan)\s/iu;

const nameOf = ({ plan }: LineState, who: Who | null): RowName => {
  if (who === null) return "own";
  // `waarvan regio Noord` is in the organisation above it; other words may begin a name.
  if (who.organisation !== null) return PART_OF.test(who.organisation) ? "part" : "own";
  if (plan.layout.who.from === "above") return "own";
  return rowKind(who.label);
};

/** The measure that a row gives. */
export function measureIn({ what, unit }: Label) {
  return what ?? (unit === "percentage" ? ("statedRate" as const) : null);
}

function isFootnote({ plan }: LineState, row: number): boolean {
  const { table, columns, sector, organisation } = plan;
  const { grid, left } = table.region;
  if (!MARK.test(String(grid.value(row, sector ?? organisation ?? left)).trim())) return false;
  const filled = columns.filter(({ column }) => !grid.isBlank(row, column));
  return (
    filled.length > 0 &&
    filled.every(({ column }) => {
      const text = grid.text(row, column);
      const origin = { kind: "argument" } as const;
      return text !== "" && parseQuantity(text, { origin }).kind === "unreadable";
    })
  );
}

/** `Eenheid | fta | fta` below sectors that stand side by side. */
function saysMoreOfColumns({ layout, table: { region } }: Plan, row: number): boolean {
  if (layout.who.from !== "header") return false;
  const { key } = labelAt(region.grid, row, region.left);
  return key === "unit" || key === "coverage" || key === "reported" || key === "organisations";
}

/** Under a title that says what is given: a row in which, in front of figures, another word stands. */
function isOfSomethingElse({ layout, table, columns }: Plan, row: number): boolean {
  if (layout.who.from !== "header" || layout.what.from !== "above") return false;
  const { grid, left } = table.region;
  const last = Math.max(...columns.map(({ column }) => column));
  for (let column = left; column < last; column++) {
    if (columns.some((each) => each.column === column)) continue;
    const { unknown, part, key } = labelAt(grid, row, column);
    if (unknown || part || key !== null) return true;
  }
  return false;
}

const hasYears = ({ table, layout }: Plan): boolean =>
  (table.profiles.get(layout.when.column)?.when ?? 0) * 2 >= table.sample.length;

const isOverYears = ({ table, layout }: Plan, row: number): boolean =>
  layout.when.from === "column" &&
  rowKind(table.region.grid.text(row, layout.when.column)) === "total";

/** What a row without figures says of the rows below it. */
function rememberHeading({ plan, above }: LineState, row: number): void {
  const { table, layout } = plan;
  const { grid, left, right } = table.region;
  const column = layout.who.column >= 0 ? layout.who.column : firstFilled(plan, row);
  const label = labelAt(grid, row, column);
  const year = headingYear(plan, row, column);
  const alone = !hasBeside(grid, row, column, left, right);
  if (year !== null) above.when = { year, period: null, forecast: false };
  else if (label.when !== null && alone) above.when = label.when;
  else if (label.who !== null && label.what === null) above.sector = { text: label.text, row };
  else if (label.total) above.sector = null;
  else if (label.what !== null && alone) above.what = label;
  // Over measures below each other any name may stand.
  else if (label.unknown && alone && layout.what.column === column)
    above.sector = { text: label.text, row };
}

function firstFilled({ table: { region } }: Plan, row: number): number {
  let { left } = region;
  while (left < region.right && region.grid.isBlank(row, left)) left++;
  return left;
}

function hasBeside(
  grid: Plan["table"]["region"]["grid"],
  row: number,
  column: number,
  left: number,
  right: number,
): boolean {
  for (let beside = left; beside <= right; beside++) {
    if (beside !== column && !grid.isBlank(row, beside)) return true;
  }
  return false;
}

/** The year that a row between the figures names: alone, or at an end of a few words. */
export function headingYear({ table }: Plan, row: number, column: number): number | null {
  const { grid, left, right } = table.region;
  const text = grid.text(row, column);
  const label = labelAt(grid, row, column);
  if (label.when !== null && label.what === null)
    return label.when.period === null ? label.when.year : null;
  if (!ENDS.test(text) || text.split(/\s+/).length > MOST_WORDS) return null;
  if (rowKind(text) === "part" || hasBeside(grid, row, column, left, right)) return null;
  const [year = null, ...more] = yearsTitled(text);
  return more.length === 0 ? year : null;
}

function whenOf({ plan, above, outer, yearsOnce }: LineState, row: number): Line["when"] {
  const { table, layout, titleYear } = plan;
  const titled = titleYear === null ? null : { year: titleYear, period: null, forecast: false };
  if (layout.when.from !== "column") return above.when ?? titled;
  const { grid } = table.region;
  const label = labelAt(grid, row, layout.when.column);
  if (label.when !== null) {
    above.year = label.when;
    return label.when.year === null && titleYear !== null
      ? { ...label.when, year: titleYear }
      : label.when;
  }
  if (outer !== null) return label.total ? null : above.when;
  if (label.text === "" && grid.isBlank(row, layout.when.column))
    return yearsOnce ? above.year : titled;
  return "unreadable";
}

function whatOf({ plan, above }: LineState, row: number): Label | null {
  const { table, layout } = plan;
  if (layout.what.from === "column") return labelAt(table.region.grid, row, layout.what.column);
  return layout.what.from === "above" ? above.what : null;
}

/** A name that speaks of figures names nobody. */
export const isNoName = (label: string): boolean =>
  findSector(label) === null && tellsOfFigures(label);
