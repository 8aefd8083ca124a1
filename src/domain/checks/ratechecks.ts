import type { Finding } from "../finding";
import type { Quantity } from "../quantity";
import type { SectorFigure } from "../sectorfigure";
import type { StatedTotal } from "../statedtotal";
import type { Check } from "./check";
import { fitsOnlyIncluding } from "./includedprocurement";
import { rateVerdict } from "./rateverdict";
import { sameCount } from "./samecount";
import { surelyAgrees } from "./surelyagrees";
import { withoutPadding } from "./withoutpadding";

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
