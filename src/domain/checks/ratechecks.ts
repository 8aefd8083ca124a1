import type { Finding } from "../finding";
import type { Quantity } from "../quantity";
import type { SectorFigure } from "../sectorfigure";
import type { Check } from "./check";
import { rateVerdict } from "./rateverdict";

/** Every stated percentage that the printed figures do not give when recomputed. */
export const checkRates: Check = ({ figures }) =>
  figures.flatMap((figure) => judge(figure, figure.statedRate, null));

/** The same for percentages including procurement (SROI), where a source gives it. */
export const checkRatesInclProcurement: Check = ({ figures }) =>
  figures.flatMap((figure) =>
    figure.procurement ? judge(figure, figure.statedRateInclProcurement, figure.procurement) : [],
  );

function judge(
  figure: SectorFigure,
  stated: Quantity | null,
  procurement: Quantity | null,
): Finding[] {
  const { target, realised } = figure;
  if (!stated || !target || !realised) return [];
  const verdict = rateVerdict(stated, target, realised, procurement);
  if (!verdict || verdict.verdict === "agrees") return [];
  const kind = procurement ? "rate-incl" : "rate";
  return [
    {
      code: `${kind}-${verdict.verdict}`,
      severity: verdict.verdict === "impossible" ? "error" : "warning",
      sector: figure.sector,
      label: figure.label,
      year: figure.year,
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
