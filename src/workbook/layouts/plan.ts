import { SECTORS } from "../../domain/sectors";
import type { Table } from "../profiles";
import { labelAt } from "../regions";
import {
  isDayWithinYear,
  sectorOfOrganisations,
  yearsTitled,
  type KeyRole,
  rowKind,
  type Label,
  type When,
} from "../words";
import type { Layout, UnreadReason, ValueColumn } from "./layout";
import { valueColumns } from "./value-columns";

/** A layout with all that its rows are read by. */
export interface Plan {
  readonly table: Table;
  readonly layout: Layout;
  readonly columns: readonly ValueColumn[];
  readonly unread: ReadonlyMap<number, UnreadReason>;
  /** Columns that say more of a row than the layout needs, by what their headers say. */
  readonly keys: Readonly<Partial<Record<KeyRole, number>>>;
  /** The column of organisations; `null` where the rows name none. */
  readonly organisation: number | null;
  /** Column in which the sectors' names stand; `null` where they stand above or across. */
  readonly sector: number | null;
  /** The sector of rows that name none, or organisations of it: from the title, a header. */
  readonly titleSector: string | null;
  /** Rows that name no known sector are organisations of {@link titleSector}. */
  readonly namesAreOrganisations: boolean;
  /** The year of rows and columns that name none. */
  readonly titleYear: number | null;
}

export function planOf(table: Table, layout: Layout): Plan {
  const { columns, unread } = valueColumns(table, layout);
  const keys: Partial<Record<KeyRole, number>> = {};
  for (const { column, key } of table.heads.values()) if (key !== null) keys[key] ??= column;
  const { who } = layout;
  const named = who.from === "column" ? table.heads.get(who.column) : undefined;
  const isOfOrganisations = named?.key === "organisation";
  const beside = keys.organisation ?? null;
  const holdsNames = beside !== null && (table.profiles.get(beside)?.filled ?? 0) > 0;
  const organisation = isOfOrganisations
    ? who.column
    : who.from !== "header" && holdsNames && beside !== who.column
      ? beside
      : null;
  const sector = who.from === "column" && !isOfOrganisations ? who.column : null;
  const ofHeader =
    sector === null && organisation !== null ? headerSector(table, organisation) : null;
  return {
    ...{ table, layout, columns, unread, keys, organisation, sector },
    titleSector: table.titles.sector ?? ofHeader,
    namesAreOrganisations: false,
    titleYear: cornerYear(table, layout) ?? table.titles.year?.year ?? null,
  };
}

/** Under `Gemeente` stand the organisations of the sector Gemeenten. */
function headerSector({ region: { grid, top, body } }: Table, column: number): string | null {
  for (let row = body - 1; row >= top; row--) {
    const id = sectorOfOrganisations(String(grid.spread(row, column)));
    if (id !== null) return SECTORS.find((each) => each.id === id)?.name ?? null;
  }
  return null;
}

/** The year over the names of the rows: `2023 | Doel | Realisatie`, or `Sectoren 2023`. */
function cornerYear({ region }: Table, { who, when, what }: Layout): number | null {
  const column = who.from === "column" ? who.column : who.from === "header" ? what.column : -1;
  if (column < 0 || when.from === "column") return null;
  const { grid, top, body } = region;
  for (let row = body - 1; row >= top; row--) {
    const dated = labelAt(grid, row, column).when;
    if (dated?.period) return null;
    const [year = null, ...more] = yearsTitled(String(grid.value(row, column)));
    if (year !== null) return more.length === 0 ? year : null;
  }
  return null;
}

export const isFilled = ({ table: { region }, columns }: Plan, row: number): boolean =>
  columns.some(({ column }) => !region.grid.isBlank(row, column));

/** The row whose sector an organisation below it is of, or `heading` for that row itself. */
type Headed = ReadonlyMap<number, number | "heading">;

/** Sums of rounded figures differ from the rounded sum. */
const ROUNDING = 0.5;
/** One row that gives the same as the row above it may be anything, unless others are sums. */
const SURE_ROWS = 2;
/** Under a header of sectors one name without figures is a sector that gives none. */
const LEAST_HEADINGS = 2;

/**
 * Sectors that stand in a row over their organisations, alone or with the sums of theirs. `null` for
 * a table without them, and for one in which a row could be of no heading or of a sector of its own;
 * those with sums are sure all the same.
 */
export function organisationsBelow(plan: Plan, rows: readonly number[]): Headed | null {
  const { table, layout, organisation, sector } = plan;
  const { grid } = table.region;
  const column = organisation ?? sector;
  if (column === null || layout.what.from === "column" || plan.titleSector !== null) return null;
  if (sector !== null && organisation !== null) return null;
  const summed = summedBelow(plan, rows);
  const headed = new Map<number, number | "heading">(summed);
  let open: number | null = null;
  for (const row of rows) {
    if (summed.has(row)) continue;
    const kind = rowKind(grid.text(row, column));
    const filled = isFilled(plan, row);
    if (kind === "own" && filled && labelAt(grid, row, column).when === null) {
      if (open === null) return summed.size > 0 ? summed : null;
      headed.set(row, open);
      headed.set(open, "heading");
    } else if (kind === "sector" && filled && sector !== null) return null;
    else if (kind === "sector") open = filled ? null : row;
    else if (kind === "total") open = null;
  }
  const headings = [...headed.values()].filter((each) => each === "heading").length;
  return summed.size > 0 || headings >= (sector === null ? 1 : LEAST_HEADINGS) ? headed : null;
}

/** In a list of organisations the rows below a sector that add up to its own figures. */
function summedBelow(plan: Plan, rows: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { organisation, sector, table } = plan;
  if (organisation === null || sector !== null) return found;
  let sure = false;
  let [head, below]: [number | null, number[]] = [null, []];
  const close = (next: number | null) => {
    if (head !== null && below.length > 0 && addUp(plan, head, below)) {
      sure ||= below.length >= SURE_ROWS;
      for (const row of below) found.set(row, head);
    }
    [head, below] = [next, []];
  };
  for (const row of rows) {
    const kind = rowKind(table.region.grid.text(row, organisation));
    if (kind === "own") below.push(row);
    else if (kind === "sector" || kind === "total") close(kind === "sector" ? row : null);
  }
  close(null);
  return sure ? found : new Map();
}

/** Whether all that a row gives of doel and realisatie is the sum of the rows below it. */
function addUp({ table, columns }: Plan, row: number, below: readonly number[]): boolean {
  const { grid } = table.region;
  const given = columns.filter(
    ({ column, role }) =>
      (role === "target" || role === "realised") && typeof grid.value(row, column) === "number",
  );
  const number = (at: number, column: number) => Number(grid.value(at, column)) || 0;
  return (
    given.length > 0 &&
    given.every(({ column }) => {
      const sum = below.reduce((whole, at) => whole + number(at, column), 0);
      return sum !== 0 && Math.abs(sum - number(row, column)) <= ROUNDING;
    })
  );
}

/** Whether each sector is named once for several rows: blank names are then the rule, no slip. */
export function isNamedOnce(
  { table, layout, sector, organisation }: Plan,
  rows: readonly number[],
) {
  const { grid } = table.region;
  const given = [layout.what, layout.when].find(({ from }) => from === "column");
  const key = given?.column ?? organisation;
  if (sector === null || key === null || key === sector) return false;
  let [named, blank] = [0, 0];
  for (const row of rows) {
    if (rowKind(grid.text(row, sector)) === "total") continue;
    if (!grid.isBlank(row, sector)) named++;
    else if (!grid.isBlank(row, key)) blank++;
  }
  return blank * 2 >= named;
}

/** Whether a year stands once for the rows below it, not by slip. */
export function isDatedOnce(plan: Plan, rows: readonly number[]): boolean {
  const { table, layout, sector } = plan;
  const { grid } = table.region;
  const { from, column } = layout.when;
  if (from !== "column" || sector === column) return false;
  const head = table.heads.get(column);
  const isOfYears = head?.key === "year" || (head?.texts.length === 0 && !isWritten(plan, rows));
  if (sector === null && !isOfYears) return false;
  // Where the headers name the sectors, every row of figures is one that could say its year.
  const named = rows.filter((row) =>
    sector === null ? isFilled(plan, row) : !grid.isBlank(row, sector),
  );
  const blank = named.filter((row) => String(grid.spread(row, column)).trim() === "");
  return blank.length > 0 && blank.length * 2 >= named.length;
}

/** A day within a year says when the table was written. */
function isWritten({ table, layout }: Plan, rows: readonly number[]): boolean {
  const { grid } = table.region;
  const { column } = layout.when;
  return rows.some((row) =>
    isDayWithinYear(grid.spread(row, column), grid.numberFormat(row, column), grid.date1904),
  );
}

/** Where one column holds the names and the years below each: which stands over the other. */
export function outerOf({ table, layout }: Plan, rows: readonly number[]): "who" | "when" | null {
  if (layout.who.column < 0 || layout.who.column !== layout.when.column) return null;
  for (const row of rows) {
    const label = labelAt(table.region.grid, row, layout.who.column);
    if (label.who !== null) return "who";
    if (label.when !== null) return "when";
  }
  return null;
}

/** What stands above a row and goes on to count for it. */
interface Above {
  /** The name that stands once for several rows. */
  name: { text: string; row: number };
  /** A heading between the rows: a sector, a year, a measure. */
  sector: { text: string; row: number } | null;
  when: When | null;
  what: Label | null;
  /** The year that stands once for several rows. */
  year: When | null;
}

/** A table's lines while they are read. */
export interface LineState {
  readonly plan: Plan;
  readonly headed: Headed | null;
  readonly namesOnce: boolean;
  readonly yearsOnce: boolean;
  /** Where one column holds names and years, whose rows add up those below them. */
  readonly outer: "who" | "when" | null;
  readonly above: Above;
}
