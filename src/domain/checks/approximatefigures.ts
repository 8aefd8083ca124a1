import type { Check } from "./check";

/** A note for each figure that the source gives as approximate. */
export const checkApproximateFigures: Check = ({ figures }) =>
  figures.flatMap((figure) =>
    [
      figure.target,
      figure.realised,
      figure.statedRate,
      figure.procurement,
      figure.statedRateInclProcurement,
    ]
      .filter((quantity) => quantity?.approximate === true)
      .filter((quantity) => quantity !== null)
      .map((quantity) => ({
        code: "figure-approximate" as const,
        severity: "note" as const,
        sector: figure.sector,
        label: figure.label,
        year: figure.year,
        origin: quantity.origin,
        quantity,
      })),
  );
