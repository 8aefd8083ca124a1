import type { Coverage, FigureUnit } from "../../domain/quantities";
import { reportedYear, type SectorFigure } from "../../domain/figures";
import { addressText } from "../../actions/source";
import type { Place, Source } from "../context";

/** What the pane says of a source, counted from its figures. */
export interface SourceFacts {
  /** Where it stands, e.g. `Sectorcijfers!A1:I14`. */
  readonly address: string;
  /** The same to go to; `null` for figures that stand on no sheet. */
  readonly place: Place | null;
  readonly sectors: number;
  /** Each unit that the figures name, once, in the order of the source. */
  readonly units: readonly FigureUnit[];
  /** Stated percentages that have the figures to recompute them. */
  readonly comparable: number;
  /** Organisations of the reported year, of the sectors that say so; `null` when none does. */
  readonly coverage: CoverageFacts | null;
  /** The reported year where only some of the sectors have a realisation in it; `null` else. */
  readonly partYear: PartYearFacts | null;
}

export interface PartYearFacts {
  readonly year: number;
  readonly sectors: number;
  readonly of: number;
}

export interface CoverageFacts {
  readonly reported: number;
  readonly of: number;
  readonly sectors: number;
}

export function sourceFacts(source: Source): SourceFacts {
  const { figures, sheet, range } = source;
  const place = sheet === null ? null : { sheet, range };
  return {
    address: place === null ? range : addressText(place),
    place,
    sectors: new Set(figures.map((figure) => figure.sector)).size,
    units: [...new Set(figures.flatMap(unitsOf))],
    comparable: figures.reduce((sum, figure) => sum + comparableIn(figure), 0),
    coverage: coverageIn(source),
    partYear: partYearIn(source),
  };
}

function coverageIn({ figures }: Source): CoverageFacts | null {
  const reported = reportedYear(figures);
  const counted = figures
    .filter(({ year }) => year === reported)
    .flatMap(({ coverage }) => coverage ?? []);
  if (counted.length === 0) return null;
  const sum = (of: (each: Coverage) => number) =>
    counted.reduce((total, each) => total + of(each), 0);
  return {
    reported: sum((each) => each.reported),
    of: sum((each) => each.of),
    sectors: counted.length,
  };
}

function partYearIn({ figures }: Source): PartYearFacts | null {
  const year = reportedYear(figures);
  const sectorsOf = (some: readonly SectorFigure[]) =>
    new Set(some.map(({ sector }) => sector)).size;
  const sectors = sectorsOf(
    figures.filter((figure) => figure.year === year && figure.realised !== null),
  );
  const of = sectorsOf(figures);
  return year === null || sectors === 0 || sectors === of ? null : { year, sectors, of };
}

function unitsOf({ target, realised }: SectorFigure): FigureUnit[] {
  return [target?.unit, realised?.unit].filter((unit) => unit !== undefined && unit !== null);
}

function comparableIn(figure: SectorFigure): number {
  if (figure.target === null || figure.realised === null) return 0;
  const plain = figure.statedRate === null ? 0 : 1;
  const including =
    figure.statedRateInclProcurement === null || figure.procurement === null ? 0 : 1;
  return plain + including;
}
