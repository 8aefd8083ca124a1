import type { Finding } from "../../findings";
import { SUMMED, type FigureUnit, type Quantity, type SummedField } from "../../quantities";
import type { SectorFigure } from "../../figures";
import { about, sameCount, type Check } from "../check";

/**
 * Figures that count another thing than most of the source: a warning where a sector's own figures
 * differ in it, else a note.
 */
export const checkMixedUnits: Check = ({ figures }) => {
  const usual = mostUsed(figures);
  return usual === null ? [] : figures.flatMap((figure) => judge(figure, usual));
};

function judge(figure: SectorFigure, usual: FigureUnit): Finding[] {
  const other = SUMMED.find((field) => isOther(figure[field], usual));
  const quantity = other && figure[other];
  if (!quantity) return [];
  const own = SUMMED.map((field) => figure[field]).filter((each) => each !== null);
  const severity = sameCount(own) ? "note" : "warning";
  const { origin, unit } = quantity;
  const field: SummedField = other;
  return [{ ...about(figure), code: "units-mixed", severity, origin, field, units: [usual, unit] }];
}

const isOther = (quantity: Quantity | null, usual: FigureUnit) =>
  quantity !== null && quantity.unit !== null && quantity.unit !== usual;

function mostUsed(figures: readonly SectorFigure[]): FigureUnit | null {
  const counts = new Map<FigureUnit, number>();
  for (const figure of figures)
    for (const field of SUMMED) {
      const unit = figure[field]?.unit ?? null;
      if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  let best: FigureUnit | null = null;
  for (const [unit, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = unit;
  return best;
}
