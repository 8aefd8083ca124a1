import type { Origin } from "../../domain/quantities";
import type { FigureField, LaidOut, SectorFigure } from "../../domain/figures";
import { onSheet } from "../description";

/** Where a report's figures come from; a `Source` of `workbook/` is one. */
export interface ReportSource {
  /** `null` when the figures came from no sheet: then nothing can be followed. */
  readonly sheet: string | null;
  /** A1 without the sheet's name, headers included. */
  readonly range: string;
  readonly table: string | null;
  /** What a column holds it holds in every row, unless this says another than `rows`. */
  readonly layout?: string;
  /** Column letter by what it holds. */
  readonly columns: Readonly<Partial<Record<SourceColumn, string>>>;
  readonly figures: readonly SectorFigure[];
  /** From where its figures were read, in the words of `read`. */
  readonly laidOut?: LaidOut;
  /** Of several tables read as one: each of them. */
  readonly parts?: readonly ReportSource[];
}

/** The figures that a source column of their own can hold. */
export type FigureColumn = Exclude<FigureField, "statedChange">;
export type SourceColumn = FigureColumn | "sector" | "year";
type CellOrigin = Extract<Origin, { kind: "cell" }>;

/** `Sectorcijfers!A1:I14`, as the reader finds it. */
export function sourceName(source: ReportSource): string {
  return source.sheet === null ? source.range : onSheet(source.sheet, source.range);
}

/**
 * The cell that holds a figure, its sector's name or its year, as a formula refers to it; `null`
 * when the source has no such cell, or none that holds this alone.
 */
export function sourceCell(
  source: ReportSource,
  figure: SectorFigure,
  column: SourceColumn,
): string | null {
  if (column === "sector" && figure.origin?.kind === "cell") return nameCell(source, figure.origin);
  const own = column === "sector" || column === "year" ? null : placeIn(figure, column);
  if (own?.kind === "cell") return onSheet(own.sheet, own.cell);
  const letter = source.columns[column];
  const row = rowOf(figure);
  const isInRows = source.layout === undefined || source.layout === "rows";
  if (source.sheet === null || letter === undefined || row === null || !isInRows) return null;
  return onSheet(source.sheet, letter + row);
}

function placeIn(figure: SectorFigure, column: FigureColumn): Origin | null {
  // One organisation's blank cell is not where the figure of its sector comes to stand.
  const blank = figure.coverage?.origin.kind === "sum" ? null : figure.blanks[column];
  return figure[column]?.origin ?? blank ?? null;
}

/** A name elsewhere than among the names, as in a title, has more to it than the sector. */
function nameCell({ columns }: ReportSource, { sheet, cell }: CellOrigin): string | null {
  const isAmongNames =
    columns.sector !== undefined && cell.match(/^[A-Z]+|\d+$/g)?.includes(columns.sector);
  return isAmongNames ? onSheet(sheet, cell) : null;
}

/** The row, as Excel numbers it, in which all of a figure's cells stand. */
function rowOf(figure: SectorFigure): string | null {
  const { target, realised, procurement, statedRate } = figure;
  const given = [target, realised, procurement, statedRate].filter((each) => each !== null);
  const rows = given.map(({ origin }) =>
    origin.kind === "cell" ? origin.cell.replace(/^\D+/, "") : null,
  );
  const first = rows[0] ?? null;
  return rows.every((row) => row === first) ? first : null;
}
