import type { Finding } from "../../domain/findings";
import type { SectorFigure } from "../../domain/figures";
import { FIGURE_ROLES } from "../words";

/** Figures below a title of signs alone: nobody knows whose they are. */
export function namelessBlock({ year, ...figure }: SectorFigure): Finding[] {
  const quantity = FIGURE_ROLES.map((role) => figure[role]).find((given) => given !== null);
  if (!quantity) return [];
  const { origin, text } = quantity;
  const nobody = { sector: null, label: null, year };
  return [{ ...nobody, code: "sector-nameless", severity: "error", origin, text }];
}
