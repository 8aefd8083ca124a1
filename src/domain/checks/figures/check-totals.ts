import { addDecimals } from "../../numbers";
import type { Finding } from "../../findings";
import { addIntervals, printedInterval, SUMMED, type Quantity } from "../../quantities";
import type { FigureField, SectorFigure, StatedTotal } from "../../figures";
import { type Check, computed, intervalsMeet, sameCount } from "../check";

/**
 * A stated total that its parts, unrounded, cannot add up to. One that lacks a part is left;
 * a percentage of a total is checked as a percentage.
 */
export const checkTotals: Check = ({ totals }) =>
  totals.flatMap((total) => SUMMED.flatMap((field) => judge(total, field)));

function judge(total: StatedTotal, field: FigureField): Finding[] {
  const stated = total[field];
  const parts = total.members
    .map((member) => partOf(member, field))
    .filter((part) => part !== null);
  if (!stated || parts.length === 0 || parts.length < total.members.length) return [];
  if (!sameCount([stated, ...parts])) return [];
  const value = addDecimals(parts.map((part) => part.value));
  if (value === stated.value) return [];
  const given = parts.map(printedInterval).reduce(addIntervals);
  if (intervalsMeet(given, printedInterval(stated))) return [];
  const decimals = parts.reduce((most, part) => Math.max(most, part.decimals), 0);
  const sum = computed(value, { of: stated, decimals });
  const { label, year } = total;
  const base = { sector: null, label, year, origin: stated.origin, severity: "error" } as const;
  return [{ ...base, code: "total-differs", field, stated, sum, parts: partsIn(total, parts) }];
}

/** A sum over organisations of which some did not report is no part to hold a total against. */
function partOf(member: SectorFigure, field: FigureField): Quantity | null {
  const { coverage } = member;
  const part = member[field];
  const partial = part?.origin.kind === "sum" && coverage && coverage.reported < coverage.of;
  return partial ? null : part;
}

/** A sector's own row is held against its organisations: those are the parts then. */
function partsIn({ members }: StatedTotal, parts: readonly Quantity[]): number {
  const [only] = members;
  return parts.length === 1 && only?.coverage ? only.coverage.of : parts.length;
}
