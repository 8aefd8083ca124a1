import { textWidth } from "./text-width";

const SIZE = 10;
const AIR = 14;
const LEAST = 110;
/** A longer name is cut off by the column beside it. */
const MOST = 300;

/**
 * Points for a column of names of 10 points, so that the column beside it cuts nothing off.
 *
 * @param names plain ones, and those of totals, which are bold
 * @example nameWidth(["Politie"], ["Totaal sectoren (niet compleet)"]) //=> 172
 */
export function nameWidth(names: readonly string[], bold: readonly string[] = []): number {
  const widths = [
    ...names.map((name) => textWidth(name, SIZE)),
    ...bold.map((name) => textWidth(name, SIZE, "bold")),
  ];
  return Math.round(Math.min(MOST, Math.max(LEAST, ...widths.map((width) => width + AIR))));
}
