import { withoutFigures } from "../../domain/figures";
import type { Coverage } from "../../domain/quantities";
import {
  isNoName,
  type RowReading,
  type Who,
  type ValueColumn,
  roleIn,
  isFilled,
  type Plan,
  headingYear,
} from "../layouts";
import { labelAt } from "../regions";
import { readHeader, rowKind, type KeyRole, type RowName } from "../words";
import { totalKey, type Gathered, type OpenTable } from "./open-table";
import {
  coverageIn,
  isCount,
  isPart,
  readFigure,
  sayPeriod,
  sayYearless,
  whoIn,
  yearOf,
  withRowYears,
} from "./read-line";

/** Reads rows that say themselves what they give, into the figures of whose they are. */
export function gatherLines(table: OpenTable, lines: readonly RowReading[]): void {
  const { plan } = table;
  const kept = lines.filter((line) => isGathered(table, line));
  const read = withRowYears(plan, kept);
  const beside = besideIn(plan);
  // Figures come in the order of their sectors, whether these stand in rows or in columns.
  if (plan.layout.who.from === "header")
    for (const column of plan.columns)
      for (const line of read) gatherCell(table, line, column, beside);
  else
    for (const line of read)
      for (const column of plan.columns) gatherCell(table, line, column, beside);
}

/** Rows that say more of the columns over them, where those are of sectors. */
type Beside = Readonly<Partial<Record<KeyRole, number>>>;

function besideIn({ table, layout }: Plan): Beside {
  if (layout.who.from !== "header" || layout.what.column < 0) return {};
  const found: Partial<Record<KeyRole, number>> = {};
  for (const row of table.rows) {
    const { key, what } = labelAt(table.region.grid, row, layout.what.column);
    if (key !== null && what === null) found[key] ??= row;
  }
  return found;
}

function isGathered(table: OpenTable, line: RowReading): boolean {
  const { plan, account } = table;
  account.count(line, (column) => roleIn(plan, line, column));
  if (line.kind === "nameless") sayNamelessRow(table, line);
  if (line.kind === "yearless") sayYearless(table, line);
  if (line.kind !== "figures" && line.kind !== "total") return false;
  if (isPart(line)) sayPeriod(table, line);
  const isNobody = line.who?.organisation === null && isNoName(line.who.label);
  return !isPart(line) && !isNobody;
}

function gatherCell(table: OpenTable, line: RowReading, column: ValueColumn, beside: Beside): void {
  const { plan } = table;
  const { grid } = plan.table.region;
  const role = roleIn(plan, line, column);
  const series = { ...column, year: column.when?.year ?? null, columns: new Map() };
  const who = whoIn(plan, line, series);
  if (role === null || who === null || who.sector === "") return;
  const year = yearOf(plan, line, series);
  const isTotal = line.kind === "total" || column.total !== null;
  const named = isTotal ? { ...who, sector: totalKey(who.label), group: null } : who;
  const unit = line.what?.unit && line.what.unit !== "percentage" ? line.what.unit : null;
  const read = readFigure(table, { row: line.row, column, role }, unit ?? column.unit, {
    who,
    year,
  });
  const figure = entryOf(table, named, year);
  figure.coverage ??= coverageBelow(plan, beside, column.column);
  const origin = grid.origin(line.row, column.column);
  if (read === "missing") figure.blanks[role] ??= origin;
  else if (read !== "unreadable" && figure[role] === null) figure[role] = read;
  else if (read !== "unreadable" && figure[role]?.value !== read.value && !isTotal) {
    // The other cell is kept apart, so that the two are told of as what they are: a conflict.
    const again = entryOf(table, named, year, `${line.row} ${column.column}`);
    again[role] = read;
  }
}

/** How many of a column's organisations answered, as rows of their own say it. */
function coverageBelow({ table }: Plan, beside: Beside, column: number): Coverage | null {
  const { grid } = table.region;
  const response = beside.coverage ?? beside.reported;
  if (response === undefined) return null;
  const origin = grid.origin(response, column);
  const text = coverageIn(grid.text(response, column), origin);
  if (text !== null || beside.organisations === undefined) return text;
  const [reported, of] = [grid.value(response, column), grid.value(beside.organisations, column)];
  if (!isCount(reported) || !isCount(of) || reported > of) return null;
  return { reported, of, origin };
}

function entryOf(table: OpenTable, who: Who, year: number | null, again = ""): Gathered {
  const { gathered } = table;
  const key = JSON.stringify([who.sector, who.organisation, year, again]);
  const known = gathered.get(key);
  if (known) return known;
  const figure: Gathered = {
    ...withoutFigures(who, year),
    ...{ blanks: {}, origin: who.origin, organisation: who.organisation },
    ...(who.organisationOrigin ? { organisationOrigin: who.organisationOrigin } : {}),
  };
  gathered.set(key, figure);
  return figure;
}

function sayNamelessRow({ plan, findings }: OpenTable, line: RowReading): void {
  const { grid, left } = plan.table.region;
  const filled = plan.columns.find(({ column }) => !grid.isBlank(line.row, column));
  const column = filled?.column ?? left;
  findings.push({
    ...{ code: "sector-nameless", severity: "error", sector: null, label: null, year: null },
    origin: grid.origin(line.row, column),
    text: String(grid.value(line.row, column)),
  });
}

/** What a row is of the table above it, with so many blank rows in between. */
type Part = "row" | "between" | "loose" | "none";

interface Asked {
  readonly plan: Plan;
  readonly row: number;
  readonly blanks: number;
  readonly filled: boolean;
  readonly name: RowName;
}

interface PartRule {
  readonly part: Part;
  readonly reason: string;
  readonly fits: (asked: Asked) => boolean;
}

/** What belongs to a table below a gap, in order. */
const PART_RULES: readonly PartRule[] = [
  {
    ...{ part: "row", reason: "behind a wide gap a known sector with figures goes on" },
    fits: ({ blanks, filled, name }) => blanks > 1 && filled && name === "sector",
  },
  {
    ...{ part: "row", reason: "and so does a name with a year and figures" },
    fits: ({ plan, row, blanks, filled, name }) =>
      blanks > 1 && filled && name === "own" && hasYear(plan, row),
  },
  { part: "none", reason: "all else behind a wide gap", fits: ({ blanks }) => blanks > 1 },
  {
    ...{ part: "row", reason: "another measure of the name above it goes on behind a blank row" },
    fits: ({ plan: { layout, table }, row, filled, name }) =>
      filled &&
      name === "blank" &&
      layout.what.column >= 0 &&
      labelAt(table.region.grid, row, layout.what.column).what !== null,
  },
  {
    ...{ part: "loose", reason: "figures of nobody belong to it only when it goes on behind them" },
    fits: ({ blanks, filled, name }) => filled && name === "blank" && blanks > 0,
  },
  {
    ...{ part: "row", reason: "figures, or a known sector that gives none" },
    fits: ({ filled, name }) => filled || name === "sector",
  },
  {
    ...{ part: "none", reason: "words behind a gap, but for a total or a year" },
    fits: ({ plan, row, blanks, name }) =>
      blanks > 0 && name !== "total" && headingYear(plan, row, nameColumn(plan)) === null,
  },
  { part: "between", reason: "a heading or a note within it", fits: () => true },
];

const nameColumn = ({ sector, organisation, layout, table: { region } }: Plan): number =>
  sector ?? organisation ?? (layout.what.column >= 0 ? layout.what.column : region.left);

/**
 * The last row of a table that no Excel table bounds. Notes under the table are not part of it.
 */
export function lastRowOf(plan: Plan): number {
  const { table, sector, organisation } = plan;
  const { region, rows } = table;
  const named = sector ?? organisation;
  let last = region.body - 1;
  let [blanks, before] = [0, region.body - 1];
  for (const row of rows) {
    blanks += row - before - 1;
    before = row;
    if (isHeaderRow(plan, row)) break;
    const filled = isFilled(plan, row);
    const name = named === null ? "own" : rowKind(region.grid.text(row, named));
    const asked = { plan, row, blanks, filled, name };
    const part = PART_RULES.find(({ fits }) => fits(asked))?.part ?? "none";
    if (part === "none") break;
    if (part === "row") last = row;
    if (part !== "loose") blanks = 0;
  }
  return last;
}

function hasYear({ table, layout }: Plan, row: number): boolean {
  if (layout.when.from !== "column") return false;
  return labelAt(table.region.grid, row, layout.when.column).when !== null;
}

/** Whether the headers of another table stand in a row. */
function isHeaderRow({ table, sector, layout, columns }: Plan, row: number): boolean {
  const { grid } = table.region;
  if (sector !== null && readHeader(grid.text(row, sector))?.role === "sector") return true;
  if (layout.what.from === "column") {
    if (readHeader(grid.text(row, layout.what.column))?.role !== "measure") return false;
    return columns.some(({ column }) => {
      const { who, when, what } = labelAt(grid, row, column);
      return layout.who.from === "header" ? who !== null : when !== null || what !== null;
    });
  }
  return columns.some(({ column }) => {
    const role = readHeader(grid.text(row, column))?.role;
    return role === "target" || role === "realised";
  });
}
