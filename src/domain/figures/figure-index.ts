import { absentSectors } from "./absent-sectors";
import { figuresOfYear } from "./figures-of-year";
import { reportedYear as reportedYearOf } from "./reported-year";
import type { SectorFigure } from "./sector-figure";
import type { Selection } from "../sectors";
import { totalOf, type Total } from "./total-of";

/** What the figures say of a selection in a year. */
export type FigureAnswer =
  | { readonly kind: "sector"; readonly year: number | null; readonly figure: SectorFigure }
  | { readonly kind: "total"; readonly year: number | null; readonly total: Total }
  | {
      readonly kind: "absent";
      /** The year that was asked for, or the reported one; `null` when the figures name no year. */
      readonly year: number | null;
      /**
       * `sector`: the figures know no such sector, or none of that group; `year`: nothing of that
       * year; `sector-in-year`: both are known, but not together.
       */
      readonly reason: "sector" | "year" | "sector-in-year";
    };

/** Figures to be asked by sector and year, each in the same short time whatever their number. */
export interface FigureIndex {
  readonly figures: readonly SectorFigure[];
  /** Ascending; empty when the figures name no year. */
  readonly years: readonly number[];
  /** The newest with a realisation, as {@link reportedYearOf} has it. */
  readonly reportedYear: number | null;
  /** Ids of the sectors, in the order of the figures. */
  readonly sectors: readonly string[];
  /** What is given for that selection; year `null` asks for the reported one. */
  at(selection: Selection, year: number | null): FigureAnswer;
}

type ByYear = ReadonlyMap<number | null, ReadonlyMap<string, SectorFigure>>;

/**
 * Where a sector is given twice for one year the first counts, and `checkFigures` reports it.
 *
 * @example indexFigures(figures).at({kind: "sector", sector: "politie"}, 2023).kind //=> "sector"
 */
export function indexFigures(figures: readonly SectorFigure[]): FigureIndex {
  const byYear = figuresByYear(figures);
  const years = [...byYear.keys()].filter((year) => year !== null).sort((a, b) => a - b);
  const reportedYear = reportedYearOf(figures);
  const sectors = new Set(figures.map((figure) => figure.sector));
  const totals = new Map<string, FigureAnswer>();
  return {
    figures,
    years,
    reportedYear,
    sectors: [...sectors],
    at: (selection, askedYear) => {
      const year = askedYear ?? reportedYear;
      if (selection.kind === "sector") return sectorAt(byYear, sectors, selection.sector, year);
      const key = `${selection.kind === "group" ? selection.group : ""}|${year}`;
      const known = totals.get(key);
      if (known) return known;
      const answer = totalAt(byYear, figures, selection, year);
      totals.set(key, answer);
      return answer;
    },
  };
}

function figuresByYear(figures: readonly SectorFigure[]): ByYear {
  const byYear = new Map<number | null, Map<string, SectorFigure>>();
  for (const figure of figures) {
    const ofYear = byYear.get(figure.year) ?? new Map<string, SectorFigure>();
    if (!ofYear.has(figure.sector)) ofYear.set(figure.sector, figure);
    byYear.set(figure.year, ofYear);
  }
  return byYear;
}

function sectorAt(
  byYear: ByYear,
  sectors: ReadonlySet<string>,
  sector: string,
  year: number | null,
): FigureAnswer {
  const figure = byYear.get(year)?.get(sector);
  if (figure) return { kind: "sector", year, figure };
  if (!sectors.has(sector)) return { kind: "absent", year, reason: "sector" };
  return { kind: "absent", year, reason: byYear.has(year) ? "sector-in-year" : "year" };
}

function totalAt(
  byYear: ByYear,
  figures: readonly SectorFigure[],
  selection: Exclude<Selection, { kind: "sector" }>,
  year: number | null,
): FigureAnswer {
  const belongs = ({ group }: { readonly group: string | null }) =>
    selection.kind === "total" || group === selection.group;
  const given = [...(byYear.get(year)?.values() ?? [])].some(belongs);
  if (given) {
    const members = figuresOfYear(figures, year).filter(belongs);
    const absent = absentSectors(members).map(({ id }) => id);
    return { kind: "total", year, total: totalOf(members, absent) };
  }
  if (!figures.some(belongs)) return { kind: "absent", year, reason: "sector" };
  return { kind: "absent", year, reason: byYear.has(year) ? "sector-in-year" : "year" };
}
