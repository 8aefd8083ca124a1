import { DASH } from "../content";

/**
 * What a row works out from its own cells: `t` holds the target, `r` beside it what was realised,
 * `p` the procurement. With a figure missing, or no target above zero, the answer is a dash.
 */
export const rateOf = (t: string, r: string): string =>
  `IF(AND(COUNT(${t}:${r})=2,N(${t})>0),${r}/${t},"${DASH}")`;

export const shortfallOf = (t: string, r: string): string =>
  `IF(COUNT(${t}:${r})=2,MAX(0,${t}-${r}),"${DASH}")`;

export const rateInclOf = (t: string, r: string, p: string): string =>
  `IF(AND(COUNT(${t}:${r},${p})=3,N(${t})>0),(${r}+${p})/${t},"${DASH}")`;
