import type { Finding } from "../../findings";
import { FIGURE_FIELDS, type SectorFigure } from "../../figures";
import { about, type Check } from "../check";

const COUNTED = FIGURE_FIELDS.filter((field) => field !== "target" && field !== "statedChange");

/** Figures below zero that can only be above it; of the target `checkTargets` says it. */
export const checkBelowZero: Check = ({ figures }) =>
  figures.filter(isBelowZero).flatMap((figure) =>
    COUNTED.flatMap((field): Finding[] => {
      const quantity = figure[field];
      if (!quantity || quantity.value >= 0) return [];
      const base = { ...about(figure), origin: quantity.origin, severity: "error" } as const;
      return [{ ...base, code: "figure-negative", field, quantity }];
    }),
  );

const isBelowZero = (figure: SectorFigure) =>
  COUNTED.some((field) => (figure[field]?.value ?? 0) < 0);
