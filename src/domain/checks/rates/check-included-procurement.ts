import { addDecimals } from "../../numbers";
import type { Finding } from "../../findings";
import type { Quantity } from "../../quantities";
import type { SectorFigure } from "../../figures";
import { about, type Check } from "../check";
import { rateVerdict } from "./rate-verdict";
import { surelyAgrees } from "./surely-agrees";

/** What was realised seems to hold SROI already: only then the stated percentage fits. */
export const checkIncludedProcurement: Check = ({ figures }) =>
  figures.flatMap((figure): Finding[] => {
    const { realised, procurement } = figure;
    const stated = fitsOnlyIncluding(figure);
    if (!stated || !realised || !procurement) return [];
    const base = { ...about(figure), origin: realised.origin, severity: "warning" } as const;
    return [{ ...base, code: "realised-includes-procurement", stated, realised, procurement }];
  });

/**
 * The stated percentage that gives it away; `null` when nothing does. A percentage that already
 * fits, or fits neither way, tells nothing.
 *
 * @example fitsOnlyIncluding(61.9% of 822, with 744.3 realised and 235.8 bought).text //=> "61,9%"
 */
export function fitsOnlyIncluding(figure: SectorFigure): Quantity | null {
  const {
    target,
    realised,
    procurement,
    statedRate,
    statedRateInclProcurement: inclusive,
  } = figure;
  if (!target || !realised || !procurement || procurement.value <= 0) return null;
  if (realised.value < procurement.value) return null;
  if (statedRate) {
    if (surelyAgrees(statedRate, target, realised, null)) return null;
    if (rateVerdict(statedRate, target, realised)?.verdict !== "impossible") return null;
    const value = addDecimals([realised.value, -procurement.value]);
    const decimals = Math.max(realised.decimals, procurement.decimals);
    const without = { ...realised, value, decimals };
    return rateVerdict(statedRate, target, without)?.verdict === "agrees" ? statedRate : null;
  }
  if (!inclusive || surelyAgrees(inclusive, target, realised, procurement)) return null;
  if (rateVerdict(inclusive, target, realised, procurement)?.verdict !== "impossible") return null;
  return rateVerdict(inclusive, target, realised)?.verdict === "agrees" ? inclusive : null;
}
