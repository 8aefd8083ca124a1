import type { Finding } from "../../findings";
import type { SectorFigure } from "../../figures";
import type { Check } from "../check";

/** The same sector and year given again with other figures: the first counts. */
export const checkDuplicateFigures: Check = ({ figures }) => {
  const first = new Map<string, SectorFigure>();
  return figures.flatMap((figure) => {
    const key = `${figure.year}|${figure.sector}`;
    const known = first.get(key);
    if (!known) first.set(key, figure);
    return known ? conflict(known, figure) : [];
  });
};

function conflict(known: SectorFigure, again: SectorFigure): Finding[] {
  const differing = (["target", "realised", "procurement"] as const).find(
    (role) => again[role] !== null && again[role].value !== known[role]?.value,
  );
  const quantity = differing ? again[differing] : null;
  if (!differing || !quantity) return [];
  return [
    {
      code: "duplicate-figure",
      severity: "warning",
      sector: again.sector,
      label: again.label,
      year: again.year,
      origin: quantity.origin,
      text: quantity.text,
      field: differing,
      first: known[differing],
    },
  ];
}
