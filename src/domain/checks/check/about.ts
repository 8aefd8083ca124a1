import type { Finding } from "../../findings";
import type { SectorFigure } from "../../figures";

/** Whom a finding is about. */
export function about({
  sector,
  label,
  year,
}: Pick<SectorFigure, "sector" | "label" | "year">): Pick<Finding, "sector" | "label" | "year"> {
  return { sector, label, year };
}
