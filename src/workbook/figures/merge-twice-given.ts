import type { Finding } from "../../domain/findings";
import type { Origin, Quantity } from "../../domain/quantities";
import type { FigureField, SectorFigure } from "../../domain/figures";
import { FIGURE_ROLES } from "../words";

/** What tells two rows of one sector and year apart: a header, and what stands below it in each. */
export type DifferenceOf = (
  first: Origin,
  second: Origin,
) => { readonly header: string; readonly first: string; readonly second: string } | null;

/**
 * One figure for each sector and year. What is given twice counts once; where two cells give other
 * values there is no figure, never the first nor the last, and both cells are named.
 */
export function mergeTwiceGiven(
  figures: readonly SectorFigure[],
  differenceOf: DifferenceOf,
): { readonly figures: readonly SectorFigure[]; readonly findings: readonly Finding[] } {
  const merged = new Map<string, SectorFigure>();
  const spoiled = new Set<string>();
  const findings: Finding[] = [];
  for (const figure of figures) {
    const key = `${figure.year}|${figure.sector}`;
    const known = merged.get(key);
    if (!known) {
      merged.set(key, figure);
      continue;
    }
    for (const field of FIGURE_ROLES) {
      const conflict = conflictIn(known, figure, field, differenceOf);
      if (conflict) findings.push(conflict);
      if (conflict) spoiled.add(`${key}|${field}`);
    }
    merged.set(
      key,
      joined(known, figure, (field) => spoiled.has(`${key}|${field}`)),
    );
  }
  return { figures: merged.size === figures.length ? figures : [...merged.values()], findings };
}

function conflictIn(
  known: SectorFigure,
  figure: SectorFigure,
  field: FigureField,
  differenceOf: DifferenceOf,
): Finding | null {
  const [first, second] = [known[field], figure[field]];
  if (!first || !second || isSame(first, second)) return null;
  const { sector, label, year } = figure;
  const by = differenceOf(first.origin, second.origin);
  return {
    ...{ code: "figure-conflict", severity: "error", sector, label, year },
    ...{ origin: second.origin, field, first, second, by },
  };
}

/** Another unit makes another figure of the same number. */
const isSame = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value && (a.unit === b.unit || a.unit === null || b.unit === null);

function joined(
  known: SectorFigure,
  figure: SectorFigure,
  isSpoiled: (field: FigureField) => boolean,
): SectorFigure {
  const own: Partial<Record<FigureField, Quantity | null>> = {};
  const blanks: Partial<Record<FigureField, Origin>> = {};
  for (const field of FIGURE_ROLES) {
    own[field] = isSpoiled(field) ? null : (known[field] ?? figure[field]);
    const blank = known.blanks[field] ?? figure.blanks[field];
    if (own[field] === null && !isSpoiled(field) && blank) blanks[field] = blank;
  }
  return {
    ...known,
    ...own,
    blanks,
    remark: known.remark ?? figure.remark,
    coverage: known.coverage ?? figure.coverage,
  };
}
