import type { SectorFigure, StatedTotal } from "../../domain/figures";
import { SUMMED } from "../../domain/quantities";
import { parseSelection } from "../../domain/sectors";

/** An average, or a sum of which nobody knows what it leaves out: held against nothing. */
const NO_SUM = /^(?:gemiddeld|average|mean)|\b(?:excl|exclusief|excluding|zonder|without)\b/iu;

/** A row as it was read; a total is no figure of its own. */
export interface FigureReading {
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
