import type { Finding } from "../../findings";
import { about, type Check } from "../check";

/** Targets of zero or less: no percentage can be made of them. */
export const checkTargets: Check = ({ figures }) =>
  figures.flatMap((figure): Finding[] => {
    const { target } = figure;
    if (!target || target.value > 0) return [];
    const base = { ...about(figure), origin: target.origin, severity: "warning" } as const;
    return [{ ...base, code: "target-not-positive", quantity: target }];
  });
