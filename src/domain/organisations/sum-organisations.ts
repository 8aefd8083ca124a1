import { checkTotals } from "../checks/figures";
import type { FigureRow, SectorFigure, StatedTotal } from "../figures";
import type { Finding } from "../findings";
import {
  figureOfTally,
  fitsTally,
  organisationTally,
  tallyOrganisation,
  tallyPlain,
  type OrganisationTally,
} from "./organisation-tally";
import { FIGURE_FIELDS, eachField, isSummed, type PlainRow } from "../quantities";

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

/** Rows on their way to their sums: each is looked at once and let go, as there may be very many. */
export interface OpenSums {
  readonly sectors: Map<string, Gathered[]>;
  /** What was met, in the order of the source. */
  readonly order: (FigureRow | Gathered)[];
  readonly findings: Finding[];
}

export const openSums = (): OpenSums => ({ sectors: new Map(), order: [], findings: [] });

/**
 * Adds up the rows of organisations to one figure a sector and year; rows of a sector itself pass
 * unchanged. An organisation without a realised figure did not report, which the coverage says: it
 * never counts as zero. Percentages and changes of organisations do not add up and are left out.
 *
 * @example sumOrganisations(ministries).figures[0].coverage //=> {reported: 33, of: 35, origin}
 */
export function sumOrganisations(rows: readonly FigureRow[]): SummedOrganisations {
  const sums = openSums();
  for (const row of rows) addRow(sums, row);
  return closeSums(sums);
}

/** Adds one row. @returns the row that stands for its sum: that of the first organisation, or its own */
export function addRow(sums: OpenSums, row: FigureRow): FigureRow {
  const group = groupOf(sums, row);
  const { organisation } = row;
  if (organisation === null) {
    group.own.push(row);
    sums.order.push(row);
    return row;
  }
  if (!group.organisations) sums.order.push(group);
  group.organisations ??= organisationTally(row);
  if (isNew(group, organisation)) tallyOrganisation(group.organisations, row);
  else sums.findings.push(duplicate(row, organisation));
  return group.organisations.first;
}

/**
 * As {@link addRow}, for a row that only adds to a sum; `null`, with nothing added, for one that
 * begins a sum, is named twice or brings another unit: those need to be read whole.
 */
export function addPlainRow(sums: OpenSums, row: PlainRow): FigureRow | null {
  const group = knownGroup(sums, row);
  const tally = group?.organisations;
  if (!tally || !fitsTally(tally, row) || !isNew(group, row.organisation)) return null;
  tallyPlain(tally, row);
  return tally.first;
}

function groupOf(sums: OpenSums, { sector, year, origin }: FigureRow): Gathered {
  const sheet = origin?.kind === "cell" ? origin.sheet : "";
  const known = knownGroup(sums, { sector, year, sheet });
  if (known) return known;
  const group = { year, sheet, own: [], organisations: null, names: new Set<string>() };
  const groups = sums.sectors.get(sector);
  if (groups) groups.push(group);
  else sums.sectors.set(sector, [group]);
  return group;
}

function knownGroup(
  { sectors }: OpenSums,
  { sector, year, sheet }: Pick<PlainRow, "sector" | "year" | "sheet">,
): Gathered | null {
  const groups = sectors.get(sector);
  if (groups) {
    for (const group of groups) if (group.year === year && group.sheet === sheet) return group;
  }
  return null;
}

/** What the rows add up to, and what was wrong in them. */
export function closeSums({ order, findings }: OpenSums): SummedOrganisations {
  const totals: StatedTotal[] = [];
  const beside = new Set<FigureRow>();
  const sums = new Map<Gathered, SectorFigure>();
  for (const group of order) {
    if (!("own" in group) || !group.organisations) continue;
    const summed = figureOfTally(group.organisations, findings);
    const own = group.own.filter((row) => isOfSector(row, summed));
    sums.set(group, withOwn(summed, own[0]));
    for (const row of group.own) {
      beside.add(row);
      if (own.includes(row)) totals.push(statedBeside(row, summed));
      else findings.push(nameless(row));
    }
  }
  const figures = order.flatMap((each) => {
    if ("own" in each) return sums.get(each) ?? [];
    return beside.has(each) ? [] : [each];
  });
  return { figures, totals, findings };
}

/**
 * Whether a row is of the sector itself: it says so, or names no organisation where others do and
 * gives nothing else than their sum.
 */
function isOfSector(row: FigureRow, summed: SectorFigure): boolean {
  if (row.organisationOrigin === undefined) return true;
  // Whoever did not report: it is told apart from one that did by the sum of those that did.
  const members = [{ ...summed, coverage: null }];
  return (
    checkTotals({ figures: [], totals: [{ ...statedBeside(row, summed), members }] }).length === 0
  );
}

function nameless({ sector, label, year, organisationOrigin, origin }: FigureRow): Finding {
  const at = organisationOrigin ?? origin ?? { kind: "argument" };
  const base = { code: "organisation-nameless", severity: "error" } as const;
  return { ...base, sector, label, year, origin: at };
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
    ...eachField(FIGURE_FIELDS, (field) =>
      isSummed(field) ? (summed[field] ?? own[field]) : (own[field] ?? summed[field]),
    ),
    remark: own.remark ?? summed.remark,
    coverage: own.coverage ?? summed.coverage,
  };
}

function statedBeside(row: FigureRow, summed: SectorFigure): StatedTotal {
  const { label, year, target, realised } = row;
  return {
    ...{ label, year },
    ...eachField(FIGURE_FIELDS, (field) => row[field]),
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
