import { unitsAt, usualDecimals } from "../numbers";
import type { FigureUnit } from "./quantity";

/**
 * A number as a Dutch source prints it, rounded to its decimals.
 *
 * @example displayNumber({value: 1290.5, decimals: 1, unit: "fta"}, {grouped: true}) //=> "1.290,5"
 * @example displayNumber({value: 0.619, decimals: 1, unit: "percentage"}, {grouped: false}) //=> "61,9%"
 */
export function displayNumber(
  figure: {
    readonly value: number;
    readonly decimals: number;
    readonly unit: FigureUnit | null;
  },
  { grouped }: { readonly grouped: boolean },
): string {
  const percent = figure.unit === "percentage";
  // As the rest would print it, without its exact arithmetic: sheets hold very many of these.
  const { value, decimals } = figure;
  if (!percent && !grouped && decimals === usualDecimals(value))
    return String(value + 0).replace(".", ",");
  const units = unitsAt(figure.value, figure.decimals + (percent ? 2 : 0));
  const digits = String(units < 0n ? -units : units).padStart(figure.decimals + 1, "0");
  const point = digits.length - figure.decimals;
  const whole = digits.slice(0, point);
  const fraction = digits.slice(point);
  return [
    units < 0n ? "-" : "",
    grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole,
    fraction === "" ? "" : `,${fraction}`,
    percent ? "%" : "",
  ].join("");
}
