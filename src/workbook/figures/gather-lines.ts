import { withoutFigures } from "../../domain/figures";
import { isNoName } from "../layouts";
import type { RowReading, Who } from "../layouts";
import type { ValueColumn } from "../layouts";
import { roleIn } from "../layouts";
import { totalKey, type Gathered, type OpenTable } from "./open-table";
import { isPart, readFigure, sayPeriod, sayYearless, whoIn, yearOf } from "./read-line";
import { withRowYears } from "./row-years";

/** Reads rows that say themselves what they give, into the figures of whose they are. */
export function gatherLines(table: OpenTable, lines: readonly RowReading[]): void {
  const { plan } = table;
  const kept = lines.filter((line) => isGathered(table, line));
  const read = withRowYears(plan, kept);
  // Figures come in the order of their sectors, whether these stand in rows or in columns.
  if (plan.layout.who.from === "header")
    for (const column of plan.columns) for (const line of read) gatherCell(table, line, column);
  else for (const line of read) for (const column of plan.columns) gatherCell(table, line, column);
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

function gatherCell(table: OpenTable, line: RowReading, column: ValueColumn): void {
  const { plan } = table;
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
  const origin = plan.table.region.grid.origin(line.row, column.column);
  if (read === "missing") figure.blanks[role] ??= origin;
  else if (read !== "unreadable" && figure[role] === null) figure[role] = read;
  else if (read !== "unreadable" && figure[role]?.value !== read.value && !isTotal) {
    // The other cell is kept apart, so that the two are told of as what they are: a conflict.
    const again = entryOf(table, named, year, `${line.row} ${column.column}`);
    again[role] = read;
  }
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
