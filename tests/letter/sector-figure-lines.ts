import type { SectorFigure } from "../../src/domain/figures";

/** A letter's blocks of figures, as text. */
export function sectorFigureLines(figures: readonly SectorFigure[]): string {
  return figures
    .flatMap(
      ({ label, year, target, realised, statedRate, procurement, statedRateInclProcurement }) => [
        label,
        `Cijfermatige realisatie ${year}`,
        ...[
          ["Doel", target],
          ["Realisatie", realised],
          ["Realisatiepercentage", statedRate],
          ["SROI", procurement],
          ["Realisatiepercentage inclusief SROI", statedRateInclProcurement],
        ].flatMap(([name, quantity]) =>
          quantity && typeof quantity === "object" ? [`${String(name)} ${quantity.text}`] : [],
        ),
        "",
      ],
    )
    .join("\n");
}
