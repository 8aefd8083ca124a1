import {
  addCell,
  addPlace,
  cellAt,
  originOfCells,
  SUMMED,
  eachField,
  type PlainRow,
  type SummedField,
  type Origin,
  type Quantity,
} from "../quantities";
import { type FigureRow, type SectorFigure, withoutFigures } from "../figures";
import type { Finding } from "../findings";
import { checkOrganisationRates, mayHaveWrongRate } from "./check-organisation-rates";
import {
  quantityTally,
  sumOfTally,
  tallyNumber,
  tallyQuantity,
  type QuantityTally,
} from "./quantity-tally";

/** The organisations of one sector in one year, on their way to its figure. */
export interface OrganisationTally {
  readonly first: FigureRow;
  organisations: number;
  /** Those that gave what they realised; one that adds up others (`3 van 4`) counts for them. */
  reported: number;
  of: number;
  /** Rows with a realised figure. */
  givers: number;
  /** Whose own percentage deserves an exact look, as it does not add up to one of the sector. */
  readonly doubtful: FigureRow[];
  readonly fields: Readonly<Record<SummedField, FieldTally>>;
}

interface FieldTally extends QuantityTally {
  /** Given by an organisation that did not give what it realised. */
  besides: number;
  /** The first cell that has a place for the figure and gives none. */
  blank: Origin | null;
}

const fieldTally = (): FieldTally => ({ ...quantityTally(), besides: 0, blank: null });

export function organisationTally(first: FigureRow): OrganisationTally {
  const fields = eachField(SUMMED, fieldTally);
  return { first, organisations: 0, reported: 0, of: 0, givers: 0, doubtful: [], fields };
}

export function tallyOrganisation(tally: OrganisationTally, row: FigureRow): void {
  const { coverage, realised, blanks } = row;
  const gives = realised !== null;
  tally.organisations += 1;
  if (gives) tally.givers += 1;
  tally.reported += coverage?.reported ?? (gives ? 1 : 0);
  tally.of += coverage?.of ?? 1;
  if (mayHaveWrongRate(row)) tally.doubtful.push(row);
  for (const field of SUMMED) {
    const ofField = tally.fields[field];
    const quantity = row[field];
    if (quantity !== null) {
      tallyQuantity(ofField, quantity);
      if (!gives) ofField.besides += 1;
      continue;
    }
    const blank = blanks[field];
    if (!blank) continue;
    ofField.blank ??= blank;
    addCell(ofField.places, blank);
  }
}

/** Whether a row brings no unit that was not tallied before, which the sum may stumble over. */
export function fitsTally(tally: OrganisationTally, { cells }: PlainRow): boolean {
  for (const { given, unit, field } of cells) {
    if (given && unit !== null && !tally.fields[field].units.has(unit)) return false;
  }
  return true;
}

/** As {@link tallyOrganisation}, of a row that {@link fitsTally}: no object is made of it. */
export function tallyPlain(tally: OrganisationTally, row: PlainRow): void {
  const { sheet, cells } = row;
  let gives = false;
  for (const { field, given } of cells) if (field === "realised") gives = given;
  tally.organisations += 1;
  if (gives) tally.givers += 1;
  tally.reported += gives ? 1 : 0;
  tally.of += 1;
  for (const cell of cells) {
    const ofField = tally.fields[cell.field];
    if (cell.given) {
      if (cell.quantity) tallyQuantity(ofField, cell.quantity);
      else tallyNumber(ofField, cell, row);
      if (!gives) ofField.besides += 1;
      continue;
    }
    ofField.blank ??= cellAt(sheet, row.row, cell.column);
    addPlace(ofField.places, sheet, row.row, cell.column);
  }
}

/**
 * The figure of the sector. A field that some organisations lack makes an incomplete sum, which is
 * a finding; of what was realised the coverage says so already.
 *
 * @example figureOfTally(ministries, findings).coverage //=> {reported: 33, of: 35, origin}
 */
export function figureOfTally(tally: OrganisationTally, findings: Finding[]): SectorFigure {
  const { first } = tally;
  // One alone keeps its percentage and its cells.
  if (tally.organisations === 1) return first;
  for (const finding of checkOrganisationRates(tally.doubtful)) findings.push(finding);
  const blanks: Partial<Record<SummedField, Origin>> = {};
  const given: Partial<Record<SummedField, Quantity>> = {};
  for (const field of SUMMED) {
    const { blank } = tally.fields[field];
    const quantity = sumOfField(tally, field, findings);
    if (quantity) given[field] = quantity;
    else if (blank) blanks[field] = blank;
  }
  // No rate of rates; and the organisations of two years need not be the same.
  const empty = withoutFigures(first, first.year);
  return { ...empty, ...given, blanks, origin: first.origin, coverage: coverageOf(tally, given) };
}

function sumOfField(
  tally: OrganisationTally,
  field: SummedField,
  findings: Finding[],
): Quantity | null {
  const ofField = tally.fields[field];
  const sum = sumOfTally(ofField);
  if (sum === null) return null;
  const { sector, label, year } = tally.first;
  const base = { severity: "warning", sector, label, year, field } as const;
  if (sum.kind === "mixed") {
    findings.push({ ...base, code: "units-mixed", units: sum.units, origin: sum.at });
    return null;
  }
  const { quantity } = sum;
  // Every organisation has a target; the rest only those that reported can give.
  const of = field === "target" ? tally.organisations : tally.givers + ofField.besides;
  const reported = ofField.values.length;
  const origin = ofField.blank ?? quantity.origin;
  if (field !== "realised" && reported < of) {
    findings.push({ ...base, code: "organisations-incomplete", origin, reported, of });
  }
  return quantity;
}

/** `null` when the source has no place for what was realised: then nothing says who reported. */
function coverageOf(
  { reported, of, fields }: OrganisationTally,
  { realised }: Partial<Record<SummedField, Quantity>>,
): SectorFigure["coverage"] {
  const { places } = fields.realised;
  if (places.sheet === null && places.elsewhere === null) return null;
  // The sum was read from the same cells, which may be very many.
  const cells = realised?.origin.kind === "sum" ? { ...realised.origin, texts: [] } : null;
  return { reported, of, origin: cells ?? originOfCells(places, []) };
}
