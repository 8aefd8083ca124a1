import type { FigureRow } from "./figurerow";
import type { Finding } from "./finding";
import type { Origin, Quantity } from "./quantity";
import { sumQuantities } from "./sumquantities";

/** What organisations add up to: counts, not percentages. */
export const SUMMED = ["target", "realised", "procurement", "hiredIn"] as const;
export type SummedField = (typeof SUMMED)[number];

export interface FieldSum {
  /** `null` when nobody gives it, or when it counts different things. */
  readonly quantity: Quantity | null;
  /** The first cell that has a place for the figure and gives none. */
  readonly blank: Origin | null;
  readonly finding: Finding | null;
}

/**
 * The sum of one field over organisations of a sector. One that lacks it makes the sum incomplete,
 * which is a finding; of what was realised the coverage says so already.
 *
 * @example sumOfField(ministries, "target").quantity.value //=> 5637
 */
export function sumOfField(organisations: readonly FigureRow[], field: SummedField): FieldSum {
  const given: Quantity[] = [];
  const places: Origin[] = [];
  let blank: Origin | null = null;
  for (const row of organisations) {
    const quantity = row[field];
    const place = quantity?.origin ?? row.blanks[field];
    if (place) places.push(place);
    if (quantity) given.push(quantity);
    else blank ??= place ?? null;
  }
  const [first] = organisations;
  if (!first || given.length === 0) return { quantity: null, blank, finding: null };
  const { sector, label, year } = first;
  const base = { severity: "warning", sector, label, year, field } as const;
  const sum = sumQuantities(given, places);
  if (sum.kind === "mixed") {
    const { units, at } = sum;
    const finding = { ...base, code: "units-mixed", units, origin: at.origin } as const;
    return { quantity: null, blank: null, finding };
  }
  const { quantity } = sum;
  const { reported, of } = givers(organisations, field);
  const origin = blank ?? quantity.origin;
  const finding =
    field === "realised" || reported === of
      ? null
      : ({ ...base, code: "organisations-incomplete", origin, reported, of } as const);
  return { quantity, blank, finding };
}

/**
 * Every organisation has a target; the rest only those that reported can give, and what the others
 * lack the coverage says.
 */
function givers(
  organisations: readonly FigureRow[],
  field: SummedField,
): { readonly reported: number; readonly of: number } {
  let [reported, of] = [0, 0];
  for (const row of organisations) {
    if (field !== "target" && row.realised === null && row[field] === null) continue;
    of += 1;
    if (row[field] !== null) reported += 1;
  }
  return { reported, of };
}
