import type { Finding } from "../../findings";
import type { SectorFigure } from "../../figures";
import { about, sameCount, type Check } from "../check";

/** More than this many times its doel nobody realised: a footnote or another unit got into it. */
const TIMES = 3;
/** A stated percentage within this share of what doel and realisatie give confirms them. */
const CONFIRMS = 0.1;

/** Realisations of several times their doel, which no stated percentage confirms. */
export const checkImplausible: Check = ({ figures }) => figures.flatMap(judge);

function judge(figure: SectorFigure): Finding[] {
  const { target, realised, statedRate } = figure;
  if (!target || !realised || target.value <= 0 || !sameCount([target, realised])) return [];
  const given = realised.value / target.value;
  if (given <= TIMES) return [];
  if (statedRate && Math.abs(statedRate.value / given - 1) <= CONFIRMS) return [];
  const base = { ...about(figure), origin: realised.origin, severity: "warning" } as const;
  return [{ ...base, code: "realised-implausible", target, realised }];
}
