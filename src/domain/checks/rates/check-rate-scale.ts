import type { Finding } from "../../findings";
import { about, type Check } from "../check";

/** Percentages written as 80 where their column holds 0,8, or the other way. */
export const checkRateScale: Check = ({ figures }) =>
  figures.flatMap((figure) =>
    [figure.statedRate, figure.statedRateInclProcurement].flatMap((quantity): Finding[] => {
      if (quantity?.offScale !== true) return [];
      const base = { ...about(figure), origin: quantity.origin, severity: "warning" } as const;
      return [{ ...base, code: "rate-scale", quantity }];
    }),
  );
