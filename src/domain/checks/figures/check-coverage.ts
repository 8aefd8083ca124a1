import type { Finding } from "../../findings";
import { about, type Check } from "../check";

/** Sectors of which not every organisation reported. */
export const checkCoverage: Check = ({ figures }) =>
  figures.flatMap((figure): Finding[] => {
    const { coverage } = figure;
    if (!coverage || coverage.reported >= coverage.of) return [];
    const base = { ...about(figure), origin: coverage.origin, severity: "note" } as const;
    return [{ ...base, code: "coverage-incomplete", coverage }];
  });
