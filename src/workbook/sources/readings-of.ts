import type { ColumnRole, LaidOut, ToldBy, SectorFigure } from "../../domain/figures";
import type { Finding, ReadingDifferences, ReadingReason } from "../../domain/findings";
import type { Quantity } from "../../domain/quantities";
import { sectorKey } from "../../domain/sectors";
import { accountOf, unreadColumns, unreadRows } from "../account";
import { areaAddress, cellAddress, columnName, keyText, type Area, type Grid } from "../cells";
import {
  lastRowOf,
  readTable,
  seriesOf,
  type FoundTable,
  type LayoutKind,
  type Source,
  yearsOf,
} from "../figures";
import { columnChoices, type Decided, type Given, type Plan } from "../layouts";
import { FIGURE_ROLES, rowKind } from "../words";

type Found = Omit<FoundTable, "merit">;

/** Each way to read a table: several where its headers or its rows can mean two things. */
export function readingsOf({ plan, rival, weight }: Decided): FoundTable[] {
  const merit = (weight.merit * plan.table.rows.length) / Math.max(1, plan.table.sample.length);
  return readingsUnder(plan, rival).map((found) => ({ ...found, merit }));
}

function readingsUnder(plan: Plan, rival: Plan | null): Found[] {
  const chosen = columnChoices(plan);
  const found = chosen
    .map(({ plan: own, reason }) => sourceOf(own, reason ? [reason] : []))
    .filter((it) => it !== null);
  const differences = differencesBetween(found.map(({ source }) => source));
  const [first] = found;
  const unknown = first?.source.figures.every(({ group }) => group === null) ?? false;
  if (!first) return found;
  if (found.length > 1) return found.map((each) => withDifferences(each, differences));
  const { titleSector } = plan;
  if (titleSector !== null && unknown && plan.layout.who.from === "column")
    return asOrganisationsToo(plan, titleSector);
  const other = rival ? sourceOf(rival, []) : null;
  if (!other || sameFigures(other.source, first.source)) return found;
  return found;
}

const withDifferences = ({ area, source }: Found, differences: ReadingDifferences): Found => {
  const reasons = source.reasons.map((reason) =>
    reason.code === "column-choice" ? { ...reason, differences } : reason,
  );
  return { area, source: { ...source, reasons } };
};

/** Names that nobody knows under a title that is a sector: organisations of it, or sectors. */
function asOrganisationsToo(plan: Plan, titleSector: string): Found[] {
  const sector = sectorKey(titleSector);
  const organisations = { ...plan, namesAreOrganisations: true };
  return [
    sourceOf(organisations, [{ code: "rows-organisations", sector }]),
    sourceOf(plan, [{ code: "rows-sectors" }]),
  ].filter((it) => it !== null);
}

const sameFigures = (a: Source, b: Source): boolean =>
  JSON.stringify(a.figures) === JSON.stringify(b.figures);

/** One reading of a table; `null` when no sector of it has a row: a table of something else. */
export function sourceOf(
  plan: Plan,
  reasons: readonly ReadingReason[],
  given: { readonly area?: Area; readonly key?: string } = {},
): Found | null {
  const { region } = plan.table;
  const { grid, table } = region;
  const bottom = given.area?.bottom ?? (table === null ? lastRowOf(plan) : region.end - 1);
  const { figures, totals, findings, account } = readTable(plan, bottom);
  if (figures.length === 0) return null;
  const area = given.area ?? { top: region.top, left: region.left, bottom, right: region.right };
  const turned = grid.upright !== null;
  const kind = kindOf(plan);
  const stands = turned ? onItsSide(area) : area;
  const place =
    table === null
      ? { sheet: grid.sheet ?? "", cell: cellAddress(stands.top, stands.left) }
      : { table };
  const source: Source = {
    ...{ sheet: grid.sheet, range: areaAddress(stands), table },
    layout: kind,
    laidOut: laidOutOf(plan, yearsOf(figures)),
    key: given.key ?? keyText({ ...place, reading: reasons.map(reasonKey).join(" ") }),
    reasons,
    columns: kind === "transposed" ? {} : columnsOf(plan, figures),
    years: yearsOf(figures),
    figures,
    totals,
    account: accountOf(plan, account),
    findings: [...findings, ...unreadColumns(plan, bottom), ...unreadRows(plan, account)],
  };
  return { area: stands, source };
}

const onItsSide = ({ top, left, bottom, right }: Area): Area => {
  return { top: left, left: top, bottom: right, right: bottom };
};

/** What tells the readings of one table apart. */
function reasonKey(reason: ReadingReason): string {
  return reason.code === "column-choice" ? `${reason.role} ${reason.column}` : reason.code;
}

/** A table of which the sectors stand side by side lies on its side, however it is read. */
function kindOf(plan: Plan): LayoutKind {
  const { layout, table } = plan;
  const inRows = layout.what.from !== "header";
  if (table.region.grid.upright || (inRows && layout.who.from === "header")) return "transposed";
  const across = inRows ? plan.columns.length : seriesOf(plan).length;
  return across > 1 ? "years-across" : "rows";
}

/** Column letter per role; of figures only where each role has one column. */
function columnsOf(plan: Plan, figures: Source["figures"]): Source["columns"] {
  const { layout, keys, columns, organisation, sector, namesAreOrganisations } = plan;
  const found: Partial<Record<ColumnRole, number>> = {};
  const put = (role: ColumnRole, column: number | null | undefined) => {
    if (column !== null && column !== undefined && column >= 0) found[role] ??= column;
  };
  put(namesAreOrganisations ? "organisation" : "sector", sector);
  put("organisation", organisation);
  if (layout.when.from === "column") put("year", layout.when.column);
  if (layout.what.from === "column") put("measure", layout.what.column);
  for (const [key, column] of Object.entries(keys))
    if (!UNLISTED.has(key)) put(key as ColumnRole, column);
  if (layout.what.from === "header" && seriesOf(plan).length === 1) {
    const changes = figures.some(({ statedChange }) => statedChange !== null);
    for (const { role, column } of columns)
      if (role !== null && (role !== "statedChange" || changes)) put(role, column);
  }
  return Object.fromEntries(
    Object.entries(found).map(([role, column]) => [role, columnName(column)]),
  );
}

/** Keys of the layout itself, and those that are no role. */
const UNLISTED = new Set(["sector", "organisation", "year", "measure", "period", "other"]);

export type { Finding };

/** So many numbers beside each other are figures; one is a page, a telephone or a footnote. */
const FIGURES = 2;

/**
 * Rows with figures below a table, in its columns and below no headers of their own, of which
 * nothing tells that they belong to it: they are not read, and not lost in silence.
 *
 * @param others the areas of all tables on the sheet
 */
export function rowsUnread(
  grid: Grid,
  { area, source }: FoundTable,
  others: readonly Area[],
): Finding[] {
  if (source.layout === "transposed" || source.columns.sector === undefined) return [];
  const rows: number[] = [];
  for (let row = area.bottom + 1; row < grid.rowEnd; row++) {
    if (others.some((other) => covers(other, area, row))) break;
    const [texts, numbers] = counted(grid, area, row);
    if (texts > 1 && numbers < FIGURES) break;
    if (numbers < FIGURES) continue;
    if (rowKind(grid.text(row, firstFilled(grid, area, row))) !== "total") rows.push(row);
  }
  const [first] = rows;
  return first === undefined ? [] : [said(grid, area, first, rows.length)];
}

const covers = (other: Area, { left, right }: Area, row: number): boolean =>
  other.top <= row && row <= other.bottom && other.left <= right && left <= other.right;

function counted(grid: Grid, { left, right }: Area, row: number): [number, number] {
  let [texts, numbers] = [0, 0];
  for (let column = left; column <= right; column++) {
    if (typeof grid.value(row, column) === "number") numbers++;
    else if (!grid.isBlank(row, column)) texts++;
  }
  return [texts, numbers];
}

/** The first cell of a row that holds anything. */
function firstFilled(grid: Grid, { left, right }: Area, row: number): number {
  let column = left;
  while (column < right && grid.isBlank(row, column)) column++;
  return column;
}

function said(grid: Grid, area: Area, row: number, rows: number): Finding {
  const column = firstFilled(grid, area, row);
  return {
    ...{ code: "rows-unread", severity: "warning", sector: null, label: null, year: null },
    origin: grid.origin(row, column),
    ...{ text: String(grid.value(row, column)), rows },
  };
}

/** How a table was read under a plan, in the letters and numbers of its sheet. */
function laidOutOf(plan: Plan, years: Source["years"]): LaidOut {
  const { layout, columns, table } = plan;
  const turned = table.region.grid.upright !== null;
  const nameOf = (column: number) => (turned ? String(column + 1) : columnName(column));
  const told = ({ from, column }: Given, above: ToldBy): ToldBy => {
    if (from === "column") return { by: "lines", lines: [nameOf(column)] };
    return from === "header" ? { by: "headers" } : above;
  };
  const sectorAbove: ToldBy =
    plan.titleSector === null ? { by: "headings" } : { by: "title", cell: null };
  const figures = FIGURE_ROLES.flatMap((field) => {
    const own = columns.filter(({ role }) => role === field).map(({ column }) => nameOf(column));
    return own.length === 0 ? [] : [{ field, lines: own }];
  });
  return {
    lines: turned ? "rows" : "columns",
    sector: told(layout.who, sectorAbove),
    year: yearOf(plan, told(layout.when, yearAbove(plan, years)), years),
    figures,
    measure: layout.what.from === "header" ? null : told(layout.what, { by: "title", cell: null }),
  };
}

/** Headers that are said to name years may leave it to the title. */
const yearOf = (plan: Plan, told: ToldBy, years: Source["years"]): ToldBy =>
  told.by === "headers" && plan.columns.every(({ when }) => when === null)
    ? yearAbove(plan, years)
    : told;

function yearAbove({ table, titleYear }: Plan, years: Source["years"]): ToldBy {
  const { year: title } = table.titles;
  if (years.length === 0) return { by: "nothing" };
  if (titleYear === null || !years.includes(titleYear)) return { by: "headings" };
  if (title?.year !== titleYear) return { by: "headers" };
  const { origin } = title;
  if (origin === null) return { by: "sheet" };
  return { by: "title", cell: origin.kind === "cell" ? origin.cell : null };
}

/** So many tell a reader what it is about. */
const SHOWN = 3;

/**
 * The figures that readings give otherwise; what only some of them give is no difference.
 *
 * @example differencesBetween([now, before]).first[0]
 * //=> {label: "Politie", year: 2023, field: "target", texts: ["713", "700"]}
 */
export function differencesBetween(sources: readonly Source[]): ReadingDifferences {
  const figures = new Map<string, SectorFigure[]>();
  for (const figure of sources.flatMap((source) => source.figures)) {
    const key = `${figure.year}|${figure.sector}`;
    figures.set(key, [...(figures.get(key) ?? []), figure]);
  }
  const all = [...figures.values()].flatMap((given) =>
    FIGURE_ROLES.flatMap((field) => {
      const quantities = given.map((figure) => figure[field]).filter((each) => each !== null);
      const [figure] = given;
      if (!figure || !differ(quantities)) return [];
      const texts = [...new Set(quantities.map(textOf))];
      return [{ label: figure.label, year: figure.year, field, texts }];
    }),
  );
  return { first: all.slice(0, SHOWN), count: all.length };
}

function differ([first, ...others]: readonly Quantity[]): boolean {
  if (!first) return false;
  return others.some(
    ({ value, unit }) =>
      value !== first.value || (unit !== first.unit && unit !== null && first.unit !== null),
  );
}

/** With its unit where the text does not say it: `498 fta` beside `498 personen`. */
const textOf = ({ text, unit }: Quantity): string =>
  unit === null || unit === "percentage" || /\p{L}/u.test(text) ? text : `${text} ${unit}`;
