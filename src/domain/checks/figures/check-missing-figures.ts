import type { Finding } from "../../findings";
import type { FigureField, SectorFigure } from "../../figures";
import { about, type Check } from "../check";

/** Without these the source cannot give the figure either: whoever fills them in sees to it. */
const NEEDS: Readonly<Partial<Record<FigureField, readonly FigureField[]>>> = {
  statedRate: ["target", "realised"],
  statedRateInclProcurement: ["target", "realised", "procurement"],
  statedChange: ["realised"],
};

/** Places that are left empty where the source gives the same of others. */
export const checkMissingFigures: Check = ({ figures }) => {
  const given = new Map<string, boolean>();
  const first = firstOfSeveral(figures);
  const isGiven = (field: FigureField): boolean => {
    const known = given.get(field) ?? figures.some((figure) => figure[field] !== null);
    given.set(field, known);
    return known;
  };
  return figures.flatMap((figure) =>
    Object.entries(figure.blanks).flatMap(([key, origin]): Finding[] => {
      const field = key as FigureField;
      if (figure[field] !== null || !isGiven(field)) return [];
      if (NEEDS[field]?.some((needed) => figure[needed] === null)) return [];
      if (field === "statedChange" && first !== null && figure.year === first) return [];
      return [{ ...about(figure), code: "figure-missing", severity: "note", origin, field }];
    }),
  );
};

/** The first of several years: of that a source cannot give the change on the one before. */
function firstOfSeveral(figures: readonly SectorFigure[]): number | null {
  let [first, last]: [number | null, number | null] = [null, null];
  for (const { year } of figures) {
    if (year === null) continue;
    first = Math.min(first ?? year, year);
    last = Math.max(last ?? year, year);
  }
  return first === last ? null : first;
}
