import type { SectorFigure } from "../../domain/figures";

/** The decimals of the most precise target, realisation or procurement of the sheet. */
export function mostDecimals(figures: readonly SectorFigure[]): number {
  const printed = figures.flatMap(({ target, realised, procurement }) =>
    [target, realised, procurement].map((quantity) => quantity?.decimals ?? 0),
  );
  return Math.min(2, Math.max(0, ...printed));
}
