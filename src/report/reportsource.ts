import type { Quantity } from "../domain/quantity";
import type { SectorFigure } from "../domain/sectorfigure";
import { onSheet } from "./quoting";

/** Where a report's figures come from; a `Source` of `workbook/` is one. */
export interface ReportSource {
  /** `null` when the figures came from no sheet: then nothing can be followed. */
  readonly sheet: string | null;
  /** A1 without the sheet's name, headers included. */
  readonly range: string;
  readonly table: string | null;
  /** Column letter by what it holds. */
  readonly columns: Readonly<Partial<Record<SourceColumn, string>>>;
  readonly figures: readonly SectorFigure[];
}

export type SourceColumn = "sector" | "year" | "target" | "realised" | "procurement";

/** `Sectorcijfers!A1:I14`, as the reader finds it. */
export function sourceName(source: ReportSource): string {
  return source.sheet === null ? source.range : onSheet(source.sheet, source.range);
}

/**
 * The cell of a figure's row that holds something, as a formula refers to it; `null` when the
 * source has no such cell.
 */
export function sourceCell(
  source: ReportSource,
  figure: SectorFigure,
  column: SourceColumn,
): string | null {
  const own = quantityIn(figure, column)?.origin;
  if (own?.kind === "cell") return onSheet(own.sheet, own.cell);
  const letter = source.columns[column];
  const row = rowOf(figure);
  if (source.sheet === null || letter === undefined || row === null) return null;
  return onSheet(source.sheet, letter + row);
}

function quantityIn(figure: SectorFigure, column: SourceColumn): Quantity | null {
  return column === "sector" || column === "year" ? null : figure[column];
}

/** The row, as Excel numbers it, in which all of a figure's cells stand. */
function rowOf(figure: SectorFigure): string | null {
  const { target, realised, procurement, statedRate } = figure;
  const rows = [target, realised, procurement, statedRate].flatMap((quantity) =>
    quantity?.origin.kind === "cell" ? [quantity.origin.cell.replace(/^\D+/, "")] : [],
  );
  const first = rows[0] ?? null;
  return rows.every((row) => row === first) ? first : null;
}
