import type { Finding } from "../../findings";
import type { SectorFigure } from "../../figures";
import { about, FIELDS, type Check } from "../check";

/** A note for each figure that the source gives as approximate. */
export const checkApproximateFigures: Check = ({ figures }) =>
  figures.filter(hasApproximate).flatMap((figure) =>
    FIELDS.flatMap((field): Finding[] => {
      const quantity = figure[field];
      if (quantity?.approximate !== true) return [];
      const base = { ...about(figure), origin: quantity.origin, severity: "note" } as const;
      return [{ ...base, code: "figure-approximate", quantity }];
    }),
  );

const hasApproximate = (figure: SectorFigure) =>
  FIELDS.some((field) => figure[field]?.approximate === true);
