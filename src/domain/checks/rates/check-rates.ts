import type { Finding } from "../../findings";
import type { Quantity } from "../../quantities";
import type { SectorFigure, StatedTotal } from "../../figures";
import { type Check, sameCount } from "../check";
import { fitsOnlyIncluding } from "./check-included-procurement";
import { rateVerdict } from "./rate-verdict";
import { surelyAgrees } from "./surely-agrees";
import { withoutPadding } from "./without-padding";

/** Every stated percentage, totals among them, that the printed figures do not give. */
export const checkRates: Check = ({ figures, totals }) => [
  ...figures.flatMap((figure) => judge(figure, figure.statedRate, null)),
  ...totals.flatMap((total) => judge(total, total.statedRate, null)),
];

/** The same for percentages including procurement (SROI), where a source gives it. */
export const checkRatesInclProcurement: Check = ({ figures, totals }) =>
  [...figures, ...totals].flatMap((each) =>
    each.procurement ? judge(each, each.statedRateInclProcurement, each.procurement) : [],
  );

function judge(
  given: SectorFigure | StatedTotal,
  printed: Quantity | null,
  procurement: Quantity | null,
): Finding[] {
  const { target, realised, label, year } = given;
  const stated = printed && withoutPadding(printed);
  if (!stated || !target || !realised) return [];
  if (!sameCount(procurement ? [target, realised, procurement] : [target, realised])) return [];
  if (surelyAgrees(stated, target, realised, procurement)) return [];
  const verdict = rateVerdict(stated, target, realised, procurement);
  if (!verdict || verdict.verdict === "agrees") return [];
  const sector = "sector" in given ? given.sector : null;
  // One finding says it: the percentages are right then, and the realisation is not.
  if ("sector" in given && fitsOnlyIncluding(given)) return [];
  const kind = procurement ? "rate-incl" : "rate";
  return [
    {
      code: `${kind}-${verdict.verdict}`,
      severity: verdict.verdict === "impossible" ? "error" : "warning",
      sector,
      label,
      year,
      origin: stated.origin,
      stated,
      target,
      realised,
      procurement,
      recomputed: verdict.recomputed,
      attainable: verdict.attainable,
      slip: verdict.slip,
    },
  ];
}
