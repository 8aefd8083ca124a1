import { addDecimals } from "./decimal";
import { displayNumber } from "./displaynumber";
import { joinCells } from "./joincells";
import type { FigureUnit, Origin, Quantity } from "./quantity";

/** The sum, or the units that stood in its way. */
export type Sum =
  | { readonly kind: "sum"; readonly quantity: Quantity }
  | { readonly kind: "mixed"; readonly units: readonly FigureUnit[]; readonly at: Quantity };

/**
 * The exact sum of figures that count the same. It has the most decimals of them, is approximate
 * when one is, and has a unit when all say so; figures that say different units are not added up,
 * and percentages never.
 *
 * @param given at least one
 * @param places the cells of the sum in order: of the figures, and those that may come to hold one
 * @example sumQuantities([a, b], [a.origin, b.origin]).quantity.value //=> 744.3
 */
export function sumQuantities(given: readonly Quantity[], places: readonly Origin[]): Sum {
  const units = unitsOf(given);
  if (units.size > 1 || units.has("percentage")) {
    const [first] = units;
    const at = given.find((each) => each.unit !== null && each.unit !== first) ?? given[0];
    if (at) return { kind: "mixed", units: [...units], at };
  }
  const textParts = given.filter((each) => each.stored === "text");
  const [unit = null] = given.every((each) => each.unit !== null) ? units : [];
  const decimals = given.reduce((most, each) => Math.max(most, each.decimals), 0);
  const approximate = given.some((each) => each.approximate);
  const value = addDecimals(given.map((each) => each.value));
  const text = displayNumber({ value, decimals, unit }, { grouped: true });
  const origin = joinCells(
    places,
    textParts.map((part) => part.origin),
  );
  const quantity = { value, unit, decimals, approximate, origin };
  const printed = { ...quantity, text: approximate ? `± ${text}` : text };
  return { kind: "sum", quantity: textParts.length === 0 ? printed : { ...printed, textParts } };
}

function unitsOf(given: readonly Quantity[]): Set<FigureUnit> {
  const units = new Set<FigureUnit>();
  for (const { unit } of given) if (unit !== null) units.add(unit);
  return units;
}
