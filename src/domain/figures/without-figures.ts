import { FIGURE_FIELDS, eachField } from "../quantities";
import type { SectorFigure } from "./sector-figure";

const NONE = eachField(FIGURE_FIELDS, () => null);

/** A sector of which nothing is given for that year: it makes a total incomplete. */
export function withoutFigures(
  { sector, label, group }: Pick<SectorFigure, "sector" | "label" | "group">,
  year: number | null,
): SectorFigure {
  return {
    sector,
    label,
    group,
    year,
    ...NONE,
    remark: null,
    coverage: null,
    origin: null,
    blanks: {},
  };
}
