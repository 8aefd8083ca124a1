import { countCoverage } from "./countcoverage";
import type { FigureRow } from "./figurerow";
import type { Finding } from "./finding";
import type { Quantity } from "./quantity";
import type { SectorFigure } from "./sectorfigure";
import type { StatedTotal } from "./statedtotal";
import { sumOfField, SUMMED, type SummedField } from "./sumoffield";

export interface SummedOrganisations {
  readonly figures: readonly SectorFigure[];
  /** Rows of a sector itself beside rows of its organisations: compared, never counted twice. */
  readonly totals: readonly StatedTotal[];
  readonly findings: readonly Finding[];
}

/** The rows of one sector in one year. */
interface Gathered {
  readonly own: FigureRow[];
  readonly organisations: FigureRow[];
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
  const groups = new Map<string, Gathered>();
  const order: (FigureRow | Gathered)[] = [];
  for (const row of rows) {
    const key = `${row.sector}|${row.year}|${sheetOf(row)}`;
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { own: [], organisations: [], names: new Set() }));
    if (row.organisation === null) {
      group.own.push(row);
      order.push(row);
    } else {
      if (group.organisations.length === 0) order.push(group);
      if (isNew(group, row.organisation)) group.organisations.push(row);
      else findings.push(duplicate(row, row.organisation));
    }
  }
  return finish(order, groups, findings);
}

function finish(
  order: readonly (FigureRow | Gathered)[],
  groups: ReadonlyMap<string, Gathered>,
  findings: Finding[],
): SummedOrganisations {
  const totals: StatedTotal[] = [];
  const beside = new Set<FigureRow>();
  const sums = new Map<Gathered, SectorFigure>();
  for (const group of groups.values()) {
    if (group.organisations.length === 0) continue;
    const summed = sumOf(group, findings);
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
  if (name !== "" && names.has(name)) return false;
  names.add(name);
  return true;
}

/** A range in a formula has one sheet, and so has a sum. */
function sheetOf({ origin }: FigureRow): string {
  return origin?.kind === "cell" ? origin.sheet : "";
}

function sumOf({ organisations }: Gathered, findings: Finding[]): SectorFigure {
  const [first, second] = organisations;
  if (!first) throw new Error("No organisation to add up");
  if (!second) return first;
  const given: Partial<Record<SummedField, Quantity | null>> = {};
  const blanks: Partial<Record<SummedField, SectorFigure["origin"] & object>> = {};
  for (const field of SUMMED) {
    const { quantity, blank, finding } = sumOfField(organisations, field);
    given[field] = quantity;
    if (quantity === null && blank) blanks[field] = blank;
    if (finding) findings.push(finding);
  }
  const { sector, label, group, year, origin } = first;
  return {
    ...{ sector, label, group, year, origin, blanks },
    target: given.target ?? null,
    realised: given.realised ?? null,
    procurement: given.procurement ?? null,
    hiredIn: given.hiredIn ?? null,
    // No rate of rates; and the organisations of two years need not be the same.
    ...{ statedRate: null, statedRateInclProcurement: null, statedChange: null },
    remark: null,
    coverage: countCoverage(organisations),
  };
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
  const origin = row.origin ?? row.realised?.origin ?? { kind: "argument" };
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
