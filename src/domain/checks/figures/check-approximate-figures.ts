import type { Finding } from "../../findings";
import { FIGURE_FIELDS, type SectorFigure } from "../../figures";
import { about, type Check } from "../check";

/** A note for each figure that the source gives as approximate. */
export const checkApproximateFigures: Check = ({ figures }) =>
  figures.filter(hasApproximate).flatMap((figure) =>
    FIGURE_FIELDS.flatMap((field): Finding[] => {
      const quantity = figure[field];
      if (quantity?.approximate !== true) return [];
      const base = { ...about(figure), origin: quantity.origin, severity: "note" } as const;
      return [{ ...base, code: "figure-approximate", quantity }];
    }),
  );

const hasApproximate = (figure: SectorFigure) =>
  FIGURE_FIELDS.some((field) => figure[field]?.approximate === true);
