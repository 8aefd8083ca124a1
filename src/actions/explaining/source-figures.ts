import { FIGURE_FIELDS, type FigureField, type SectorFigure } from "../../domain/figures";
import type { Origin, Quantity } from "../../domain/quantities";
import { parseRange, type Source } from "../../workbook";
import type { ExplainedPlace } from "./formula";

/** A figure of the source, by the cell in which it stands. */
export interface FigureAtCell {
  readonly figure: SectorFigure;
  readonly field: FigureField;
  /** `null` where the cell has the figure's place and none is given. */
  readonly quantity: Quantity | null;
}

/** What the source says of its cells. */
export interface SourceFigures {
  readonly source: Source | null;
  /** The figure in these cells: in one, or added up from several. */
  readonly at: (...places: readonly ExplainedPlace[]) => FigureAtCell | null;
  /** Whether a cell stands in the table itself: what it holds is given, however it was made. */
  readonly holds: (sheet: string, row: number, column: number) => boolean;
}

/** Indexes the figures of a source by their cells. */
export function sourceFigures(source: Source | null): SourceFigures {
  const byCell = new Map<string, FigureAtCell>();
  for (const figure of source?.figures ?? [])
    for (const field of FIGURE_FIELDS)
      for (const key of keysOf(figure[field]?.origin ?? figure.blanks[field]))
        if (!byCell.has(key)) byCell.set(key, { figure, field, quantity: figure[field] });
  const area = source === null ? null : parseRange(source.range);
  return {
    source,
    at: (...places) =>
      byCell.get(`${places[0]?.sheet ?? ""}!${places.map(({ range }) => range).join()}`) ?? null,
    holds: (sheet, row, column) =>
      area !== null &&
      sheet === source?.sheet &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right,
  };
}

function keysOf(origin: Origin | undefined): string[] {
  if (origin?.kind === "cell") return [`${origin.sheet}!${origin.cell}`];
  return origin?.kind === "sum" ? [`${origin.sheet}!${origin.numbers.join()}`] : [];
}
