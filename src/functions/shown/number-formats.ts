import type { FigureCall } from "../answers";

/** How numbers are shown that come with a format, en-US: `1.290,5` and `54,3%` in a Dutch Excel. */
export const FTA_FORMAT = "#,##0.0";
export const RATE_FORMAT = "0.0%";

/** Sector, target, realised, rate, shortfall, SROI, rate including SROI. */
const OVERVIEW = [
  ...[null, FTA_FORMAT, FTA_FORMAT, RATE_FORMAT],
  ...[FTA_FORMAT, FTA_FORMAT, RATE_FORMAT],
];

/**
 * The number format in which a call's numbers come, by the column they stand in.
 *
 * @example numberFormats({measure: "target", ...})(0) //=> "#,##0.0"
 */
export function numberFormats(call: FigureCall): (column: number) => string | null {
  if ("table" in call)
    return (column) => (call.table === "overview" ? (OVERVIEW[column] ?? null) : null);
  const format = call.measure === "realisationRate" ? RATE_FORMAT : FTA_FORMAT;
  return () => format;
}
