import type { Finding } from "../../findings";
import { FIGURE_FIELDS, type FigureField } from "../../figures";
import { about, type Check } from "../check";

/** Without these a source answers hardly anything. */
const NEEDED: readonly FigureField[] = ["target", "realised"];

/** Figures that have their places in a source and are given of nobody: said once for all places. */
export const checkEmptyFields: Check = ({ figures }) =>
  FIGURE_FIELDS.flatMap((field): Finding[] => {
    if (figures.some((figure) => figure[field] !== null)) return [];
    const places = figures.filter(({ blanks }) => blanks[field] !== undefined);
    const [first] = places;
    const origin = first?.blanks[field];
    if (!first || !origin) return [];
    const whose = places.length === 1 ? about(first) : NOBODY;
    const severity = NEEDED.includes(field) ? "warning" : "note";
    return [{ ...whose, code: "field-empty", severity, origin, field, places: places.length }];
  });

const NOBODY = { sector: null, label: null, year: null };
