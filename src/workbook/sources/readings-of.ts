import { areaAddress, cellAddress, columnName, keyText, type Area } from "../cells";
import type { Finding } from "../../domain/findings";
import type { ReadingReason } from "../../domain/findings";
import { sectorKey } from "../../domain/sectors";
import { columnChoices } from "../layouts";
import { lastRowOf } from "../figures";
import { readTable } from "../figures";
import { seriesOf } from "../figures";
import { unreadColumns } from "../account";
import type { FoundTable } from "../figures";
import type { Decided } from "../layouts";
import type { Plan } from "../layouts";
import type { ColumnRole } from "../../domain/figures";
import type { LayoutKind, Source } from "../figures";
import { yearsOf } from "../figures";

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
  const [first] = found;
  const unknown = first?.source.figures.every(({ group }) => group === null) ?? false;
  if (!first || found.length > 1) return found;
  const { titleSector } = plan;
  if (titleSector !== null && unknown && plan.layout.who.from === "column")
    return asOrganisationsToo(plan, titleSector);
  const other = rival ? sourceOf(rival, []) : null;
  if (!other || sameFigures(other.source, first.source)) return found;
  return found;
}

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
  const { figures, totals, findings } = readTable(plan, bottom);
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
    key: given.key ?? keyText({ ...place, reading: reasons.map(reasonKey).join(" ") }),
    reasons,
    columns: kind === "transposed" ? {} : columnsOf(plan, figures),
    years: yearsOf(figures),
    figures,
    totals,
    findings: [...findings, ...unreadColumns(plan, bottom)],
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
