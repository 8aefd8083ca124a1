import { DASH } from "../description";
import { millionths } from "./millionths";

/**
 * What a row works out from its own cells: `t` holds the target, `r` what was realised,
 * `p` the procurement. With a figure missing, or no target above zero, the answer is a dash.
 */
export const rateOf = (t: string, r: string): string =>
  `IF(AND(COUNT(${t},${r})=2,N(${t})>0),${r}/${t},"${DASH}")`;

export const shortfallOf = (t: string, r: string): string =>
  `IF(COUNT(${t},${r})=2,MAX(0,${millionths(`${t}-${r}`)}),"${DASH}")`;

export const rateInclOf = (t: string, r: string, p: string): string =>
  `IF(AND(COUNT(${t},${r},${p})=3,N(${t})>0),${millionths(`${r}+${p}`)}/${t},"${DASH}")`;

/**
 * What the two bars are drawn of. The first shows a rate below 100%; a reached one fills its cell
 * with another colour, over which no bar may lie. The second shows only what is past 100%, as some
 * programs draw a small bar for a value below the first bound.
 */
export const barToOf = (rate: string): string => `IF(N(${rate})<1,${rate},"")`;
export const barBeyondOf = (rate: string): string => `IF(N(${rate})>1,${rate},"")`;

/** What `barToOf` and `barBeyondOf` give. */
export const barTo = (rate: number | null): number | string | null =>
  rate === null || rate < 1 ? rate : "";
export const barBeyond = (rate: number | null): number | string =>
  rate !== null && rate > 1 ? rate : "";
