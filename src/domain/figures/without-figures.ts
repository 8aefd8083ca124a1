import type { SectorFigure } from "./sector-figure";

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
    target: null,
    realised: null,
    statedRate: null,
    procurement: null,
    statedRateInclProcurement: null,
    hiredIn: null,
    statedChange: null,
    remark: null,
    coverage: null,
    origin: null,
    blanks: {},
  };
}
