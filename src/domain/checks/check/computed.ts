import { displayNumber, type Quantity } from "../../quantities";

/**
 * A figure that we worked out, printed as the source would have.
 *
 * @example computed(1538, {of: stated}).text //=> "1.538"
 */
export function computed(
  value: number,
  { of, decimals }: { readonly of: Quantity; readonly decimals: number },
): Quantity {
  const { unit, origin } = of;
  const text = displayNumber({ value, decimals, unit }, { grouped: true });
  return { value, unit, decimals, text, approximate: false, origin, stored: "number" };
}
