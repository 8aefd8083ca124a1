import { areaAddress, cellAddress, columnName, type Area } from "./address";
import { columnChoices } from "./column-choices";
import { cornerYear } from "./corner-year";
import type { Layout } from "./layout";
import type { FoundTable } from "./found-table";
import type { Grid } from "./grid";
import { headerAt } from "./head-cell";
import { headerSector } from "./header-sector";
import { readTable, type Title } from "./read-table";
import type { ColumnRole, Source } from "./source";
import type { Finding, ReadingReason } from "../domain/findings";
import { sectorKey } from "../domain/sectors";
import { thousandsAbove } from "./thousands-above";
import { asTitled, titlePlace } from "./title-place";
import { titleSector } from "./title-sector";
import { titleYear } from "./title-year";
import { unreadColumns } from "./unread-columns";
import { withoutBalances } from "./without-balances";
import { withoutYearlessRates } from "./without-yearless-rates";
import { withYearBefore } from "./with-year-before";
import { yearsOf } from "./years-of";

export interface Bounds {
  readonly layout: Layout;
  readonly area: Area;
  /** Last row to read. */
  readonly bottom: number;
  readonly table: string | null;
}

/**
 * Each way to read a table: several where its headers or its rows can mean two things.
 *
 * @param year where no title names one
 */
export function readingsOf(
  grid: Grid,
  found: Bounds,
  others: readonly Area[],
  year: number | null = null,
): FoundTable[] {
  const titled = titleOf(grid, found, others);
  const title = { ...titled, year: titled.year ?? year };
  const layout = withoutYearlessRates(withYearBefore(found.layout, title.year), title.year);
  return readingsUnder(grid, { ...found, layout }, title);
}

function readingsUnder(grid: Grid, bounds: Bounds, title: Title): FoundTable[] {
  const { layout } = bounds;
  if (title.sector === null && isUnnamed(layout)) return [];
  const one = (reading: Bounds, given: Title, reasons: readonly ReadingReason[]) =>
    withUnread(
      sourceOf(grid, reading, given, reasons),
      unreadColumns(grid, reading.layout, reading.bottom),
    );
  const chosen = layout.rivals
    ? columnChoices(grid, layout).map(({ layout: own, reason }) =>
        one({ ...bounds, layout: own }, title, [reason]),
      )
    : [one(bounds, title, [])];
  const found = chosen.filter((it) => it !== null);
  const [first] = found;
  const unknown = first?.source.figures.every(({ group }) => group === null) ?? false;
  // A table of something else, unless its own header or the title says that these are sectors.
  if (unknown && title.sector === null && !namesSectors(grid, layout)) return [];
  if (!first || found.length > 1 || title.sector === null || !unknown) return found;
  const asSectors = one(bounds, title, [{ code: "rows-sectors" }]);
  const sector = sectorKey(title.sector);
  const reason = { code: "rows-organisations", sector } as const;
  const asOrganisations = one(bounds, { ...title, namesAreOrganisations: true }, [reason]);
  return [asOrganisations, asSectors].filter((it) => it !== null);
}

function withUnread(found: FoundTable | null, unread: readonly Finding[]): FoundTable | null {
  if (!found || unread.length === 0) return found;
  const { source } = found;
  return { ...found, source: { ...source, findings: [...source.findings, ...unread] } };
}

/** What stands above a table and counts for all its rows, but for the tables in between. */
export function titleOf(grid: Grid, { layout, bottom }: Bounds, others: readonly Area[]): Title {
  const above = titlePlace(grid, layout, bottom);
  const taken = asTitled(grid, others);
  return {
    year: cornerYear(grid, layout) ?? titleYear(above, taken),
    sector: titleSector(above, taken) ?? headerSector(grid, layout),
    namesAreOrganisations: false,
    thousands: thousandsAbove(grid, layout, bottom),
  };
}

/** Whether a header or a second dimension says that the rows are sectors or organisations. */
function namesSectors(grid: Grid, { columns, headerRow, top }: Layout): boolean {
  const { sector, organisation } = columns;
  if (sector === undefined || organisation !== undefined) return true;
  for (let row = top; row <= headerRow; row++) {
    if (headerAt(grid, row, sector)?.role === "sector") return true;
  }
  return false;
}

/** Whether neither rows nor columns name whose figures they are. */
function isUnnamed({ columns, series }: Layout): boolean {
  const { sector, organisation } = columns;
  if (sector !== undefined || organisation !== undefined) return false;
  return series.length === 0 || series.some(({ label }) => label === null);
}

/** One reading of a table; `null` when no sector of it has a row: a table of something else. */
export function sourceOf(
  grid: Grid,
  { layout, area, bottom, table }: Bounds,
  title: Title,
  reasons: readonly ReadingReason[],
): FoundTable | null {
  const { figures: read, totals, findings } = readTable(grid, layout, bottom, title);
  if (read.length === 0) return null;
  const figures = withoutBalances(read);
  const place =
    table === null ? `${grid.sheet ?? ""}!${cellAddress(area.top, area.left)}` : `table ${table}`;
  const source: Source = {
    ...{ sheet: grid.sheet, range: areaAddress(area), table },
    layout: isAcross(layout) ? "years-across" : "rows",
    key: [place, ...reasons.map(reasonKey)].join(" "),
    reasons,
    columns: lettersOf(columnsOf(layout, title), figures === read ? [] : ["statedChange"]),
    years: yearsOf(figures),
    figures,
    totals,
    findings,
  };
  return { area, source };
}

/** What tells the readings of one table apart. */
export function reasonKey(reason: ReadingReason): string {
  return reason.code === "column-choice" ? `${reason.role} ${reason.column}` : reason.code;
}

function isAcross({ series, columns, figureColumns }: Layout): boolean {
  return columns.measure === undefined ? series.length > 1 : figureColumns.length > 1;
}

/** Names that are read as organisations stand in no column of sectors. */
function columnsOf({ columns }: Layout, { namesAreOrganisations }: Title): Layout["columns"] {
  const { sector, ...others } = columns;
  return namesAreOrganisations && sector !== undefined
    ? { organisation: sector, ...others }
    : columns;
}

function lettersOf(
  columns: Layout["columns"],
  apart: readonly ColumnRole[],
): Partial<Record<ColumnRole, string>> {
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([role]) => !apart.some((each) => each === role))
      .map(([role, column]) => [role, columnName(column)]),
  );
}
