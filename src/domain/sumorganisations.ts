import type { FigureRow } from "./figurerow";
import type { Finding } from "./finding";
import {
  figureOfTally,
  organisationTally,
  tallyOrganisation,
  type OrganisationTally,
} from "./organisationtally";
import type { SectorFigure } from "./sectorfigure";
import type { StatedTotal } from "./statedtotal";

export interface SummedOrganisations {
  readonly figures: readonly SectorFigure[];
  /** Rows of a sector itself beside rows of its organisations: compared, never counted twice. */
  readonly totals: readonly StatedTotal[];
  readonly findings: readonly Finding[];
}

/** The rows of one sector in one year. */
interface Gathered {
  readonly year: number | null;
  /** A range in a formula has one sheet, and so has a sum. */
  readonly sheet: string;
  readonly own: FigureRow[];
  organisations: OrganisationTally | null;
  readonly names: Set<string>;
}

/**
 * Adds up the rows of organisations to one figure a sector and year; rows of a sector itself pass
 * unchanged. An organisation without a realised figure did not report, which the coverage says: it
 * never counts as zero. Percentages and changes of organisations do not add up and are left out.
 *
 * @example sumOrganisations(ministries).figures[0].coverage //=> {reported: 33, of: 35, origin}
 */
export function sumOrganisations(rows: readonly FigureRow[]): SummedOrganisations {
  const findings: Finding[] = [];
  const sectors = new Map<string, Gathered[]>();
  const order: (FigureRow | Gathered)[] = [];
  for (const row of rows) {
    const group = groupOf(sectors, row);
    const { organisation } = row;
    if (organisation === null) {
      group.own.push(row);
      order.push(row);
      continue;
    }
    if (!group.organisations) order.push(group);
    group.organisations ??= organisationTally(row);
    if (isNew(group, organisation)) tallyOrganisation(group.organisations, row);
    else findings.push(duplicate(row, organisation));
  }
  return finish(order, findings);
}

function groupOf(sectors: Map<string, Gathered[]>, row: FigureRow): Gathered {
  const { sector, year, origin } = row;
  const sheet = origin?.kind === "cell" ? origin.sheet : "";
  let groups = sectors.get(sector);
  if (!groups) sectors.set(sector, (groups = []));
  for (const group of groups) if (group.year === year && group.sheet === sheet) return group;
  const group = { year, sheet, own: [], organisations: null, names: new Set<string>() };
  groups.push(group);
  return group;
}

function finish(
  order: readonly (FigureRow | Gathered)[],
  findings: Finding[],
): SummedOrganisations {
  const totals: StatedTotal[] = [];
  const beside = new Set<FigureRow>();
  const sums = new Map<Gathered, SectorFigure>();
  for (const group of order) {
    if (!("own" in group) || !group.organisations) continue;
    const summed = figureOfTally(group.organisations, findings);
    sums.set(group, withOwn(summed, group.own[0]));
    for (const row of group.own) {
      beside.add(row);
      totals.push(statedBeside(row, summed));
    }
  }
  const figures = order.flatMap((each) => {
    if ("own" in each) return sums.get(each) ?? [];
    return beside.has(each) ? [] : [each];
  });
  return { figures, totals, findings };
}

function isNew({ names }: Gathered, organisation: string): boolean {
  const name = organisation.trim().toLowerCase();
  if (name === "") return true;
  const known = names.size;
  return names.add(name).size > known;
}

/** What no organisation gives, the sector's own row may: its target, its percentage, a remark. */
function withOwn(summed: SectorFigure, own: FigureRow | undefined): SectorFigure {
  if (!own) return summed;
  return {
    ...summed,
    label: own.label,
    origin: own.origin ?? summed.origin,
    target: summed.target ?? own.target,
    realised: summed.realised ?? own.realised,
    procurement: summed.procurement ?? own.procurement,
    hiredIn: summed.hiredIn ?? own.hiredIn,
    statedRate: own.statedRate ?? summed.statedRate,
    statedRateInclProcurement: own.statedRateInclProcurement ?? summed.statedRateInclProcurement,
    statedChange: own.statedChange ?? summed.statedChange,
    remark: own.remark ?? summed.remark,
    coverage: own.coverage ?? summed.coverage,
  };
}

function statedBeside(row: FigureRow, summed: SectorFigure): StatedTotal {
  const { label, year, target, realised, statedRate, procurement, hiredIn } = row;
  const { statedRateInclProcurement, statedChange } = row;
  return {
    ...{ label, year, target, realised, statedRate, procurement, hiredIn },
    ...{ statedRateInclProcurement, statedChange },
    origin: row.origin ?? target?.origin ?? realised?.origin ?? { kind: "argument" },
    members: [summed],
  };
}

function duplicate(row: FigureRow, organisation: string): Finding {
  const { sector, label, year } = row;
  const origin = row.organisationOrigin ??
    row.origin ??
    row.realised?.origin ?? { kind: "argument" };
  const severity = "warning";
  return {
    code: "duplicate-organisation",
    severity,
    sector,
    label,
    year,
    origin,
    text: organisation,
  };
}
