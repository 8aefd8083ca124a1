import type { Quantity } from "../../quantities";

/**
 * Whether figures count the same thing. One that names no unit is taken to count what the others
 * do.
 *
 * @example sameCount([{unit: "fta"}, {unit: "dienstverbanden"}]) //=> false
 */
export function sameCount(quantities: readonly Pick<Quantity, "unit">[]): boolean {
  let known: Quantity["unit"] = null;
  for (const { unit } of quantities) {
    if (unit === null) continue;
    if (known !== null && unit !== known) return false;
    known = unit;
  }
  return true;
}
