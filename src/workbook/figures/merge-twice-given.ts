import type { FigureField, SectorFigure, StatedTotal } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import { type Origin, type Quantity, SUMMED } from "../../domain/quantities";
import { parseSelection } from "../../domain/sectors";
import { parseRange } from "../cells";
import type { Plan } from "../layouts";
import { FIGURE_ROLES } from "../words";

/** What tells two rows of one sector and year apart: a header, and what stands below it in each. */
type DifferenceOf = (
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

/** The first column of words in which two rows of a table differ: a quarter, a status, a version. */
export function differenceIn({ table, columns }: Plan): DifferenceOf {
  const { grid, left, right } = table.region;
  const turned = grid.upright !== null;
  return (first, second) => {
    if (first.kind !== "cell" || second.kind !== "cell") return null;
    const [a, b] = [parseRange(first.cell), parseRange(second.cell)];
    if (!a || !b) return null;
    const [one, other] = turned ? [a.left, b.left] : [a.top, b.top];
    for (let column = left; column <= right; column++) {
      if (columns.some((each) => each.column === column)) continue;
      const [own, own_] = [grid.text(one, column), grid.text(other, column)];
      if (own === own_ || (own === "" && own_ === "")) continue;
      const header = table.heads.get(column)?.texts.join(" ") ?? "";
      return { header, first: own, second: own_ };
    }
    return null;
  };
}

/** An average, or a sum of which nobody knows what it leaves out: held against nothing. */
const NO_SUM = /^(?:gemiddeld|average|mean)|\b(?:excl|exclusief|excluding|zonder|without)\b/iu;

/** A row as it was read; a total is no figure of its own. */
interface FigureReading {
  readonly kind: "figure" | "total";
  readonly figure: SectorFigure;
}

/**
 * The totals that a table prints, each with the figures that it adds up: those of the group that it
 * names, all for a grand total, else those between it and the total before. A total that names no
 * year is of the year of all rows, when that is one.
 */
export function totalsOf(
  readings: readonly FigureReading[],
  figures: readonly SectorFigure[],
): StatedTotal[] {
  const [only = null, ...more] = new Set(figures.map(({ year }) => year));
  const dated = readings.map((reading): FigureReading => {
    const open = reading.kind === "total" && reading.figure.year === null && more.length === 0;
    return open ? { ...reading, figure: { ...reading.figure, year: only } } : reading;
  });
  return totalsIn(dated, figures);
}

function totalsIn(
  readings: readonly FigureReading[],
  figures: readonly SectorFigure[],
): StatedTotal[] {
  const counted = new Map(figures.map((figure) => [`${figure.sector}|${figure.year}`, figure]));
  const since = new Map<number | null, Set<SectorFigure>>();
  return readings.flatMap(({ kind, figure }): StatedTotal[] => {
    const above = since.get(figure.year) ?? new Set<SectorFigure>();
    since.set(figure.year, above);
    if (kind === "figure") {
      const own = counted.get(`${figure.sector}|${figure.year}`);
      if (own) above.add(own);
      return [];
    }
    if (figure.origin === null || NO_SUM.test(figure.label)) return [];
    const members = membersOf(figure, figures, [...above]);
    above.clear();
    return members.length === 0 ? [] : [{ ...figure, origin: figure.origin, members }];
  });
}

function membersOf(
  total: SectorFigure,
  figures: readonly SectorFigure[],
  above: readonly SectorFigure[],
): readonly SectorFigure[] {
  const { label, year } = total;
  const selection = parseSelection(label);
  if (selection?.kind === "group") {
    return figures.filter((it) => it.year === year && it.group === selection.group);
  }
  const all = figures.filter((it) => it.year === year);
  if (above.length === 0) return all;
  if (/^sub/i.test(label) || selection?.kind !== "total") return above;
  // A grand total below subtotals may add up all rows or those since the last: the nearer one.
  return offBy(total, all) < offBy(total, above) ? all : above;
}

/** How far its figures are from the sums of its parts, all of them together. */
function offBy(total: SectorFigure, members: readonly SectorFigure[]): number {
  let off = 0;
  for (const field of SUMMED) {
    const stated = total[field];
    const sum = members.reduce((whole, it) => whole + (it[field]?.value ?? 0), 0);
    if (stated) off += Math.abs(sum - stated.value);
  }
  return off;
}
