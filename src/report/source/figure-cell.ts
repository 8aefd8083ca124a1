import type { SectorFigure } from "../../domain/figures";
import { DASH, live, number, text, type CellContent } from "../description";
import { sourceCell, type FigureColumn, type ReportSource } from "./report-source";
import { sourceExpression, type SourceExpression } from "../expressions";
import type { Quantity } from "../../domain/quantities";

/** How a sector's figure is followed in its source cell, and what it gives now. */
export function follow(
  source: ReportSource,
  figure: SectorFigure,
  column: FigureColumn,
): SourceExpression {
  return sourceExpression(figure[column], sourceCell(source, figure, column));
}

/** A figure on a sheet: a formula into the source, else its value, else a dash. */
export function figureCell({ expression, gives }: SourceExpression): CellContent {
  if (expression !== null) return live(expression, gives);
  return gives === null ? text(DASH) : number(gives);
}

/** Whether a figure is a value, as no native formula gives it: it does not follow the source. */
export function isFixed({ expression, gives }: SourceExpression): boolean {
  return expression === null && gives !== null;
}

/** The sector's name as the source has it, so that a row always says whose figures it shows. */
export function labelCell(source: ReportSource, figure: SectorFigure): CellContent {
  const cell = sourceCell(source, figure, "sector");
  return cell === null ? text(figure.label) : live(cell, figure.label);
}

/** Whether one of the figures is approximate, and so what is worked out from them. */
export function isApproximate(...quantities: readonly (Quantity | null)[]): boolean {
  return quantities.some((quantity) => quantity?.approximate === true);
}
