import type { Finding } from "../finding";
import type { Origin } from "../quantity";
import type { FigureField, SectorFigure } from "../sectorfigure";
import { about } from "./about";
import type { Check } from "./check";
import { FIELDS } from "./fields";

/** Without these a source answers hardly anything. */
const NEEDED: readonly FigureField[] = ["target", "realised"];

/** Figures that have their places in a source and are given of nobody: said once for all places. */
export const checkEmptyFields: Check = ({ figures }) =>
  FIELDS.flatMap((field): Finding[] => {
    if (figures.some((figure) => figure[field] !== null)) return [];
    const places = figures.filter(({ blanks }) => blanks[field] !== undefined);
    const [first] = places;
    const origin = first?.blanks[field];
    if (!first || !origin) return [];
    return [said(field, places, origin)];
  });

function said(field: FigureField, places: readonly SectorFigure[], origin: Origin): Finding {
  const [first, ...more] = places;
  const nobody = { sector: null, label: null, year: null };
  const severity = NEEDED.includes(field) ? "warning" : "note";
  const whose = first && more.length === 0 ? about(first) : nobody;
  return { ...whose, code: "field-empty", severity, origin, field, places: places.length };
}
