import type { Finding } from "../finding";
import type { FigureField } from "../sectorfigure";
import { about } from "./about";
import type { Check } from "./check";

/** Places that are left empty where the source gives the same of others. */
export const checkMissingFigures: Check = ({ figures }) => {
  const given = new Map<string, boolean>();
  const isGiven = (field: FigureField): boolean => {
    const known = given.get(field) ?? figures.some((figure) => figure[field] !== null);
    given.set(field, known);
    return known;
  };
  return figures.flatMap((figure) =>
    Object.entries(figure.blanks).flatMap(([key, origin]): Finding[] => {
      const field = key as FigureField;
      if (figure[field] !== null || !isGiven(field)) return [];
      return [{ ...about(figure), code: "figure-missing", severity: "note", origin, field }];
    }),
  );
};
