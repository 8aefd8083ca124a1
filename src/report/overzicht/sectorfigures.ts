import { sourceCell } from "../reportsource";
import type { ReportSource, SourceColumn } from "../reportsource";
import { sourceExpression } from "../sourceexpression";
import type { SourceExpression } from "../sourceexpression";
import type { PlannedSector } from "./overzichtplan";

/** One sector's figures as formulas into the source, with what they give. */
export interface SectorFigures {
  readonly target: SourceExpression;
  readonly realised: SourceExpression;
  readonly procurement: SourceExpression;
  /** Realised in the year before. */
  readonly before: SourceExpression;
}

export function sectorFigures(
  source: ReportSource,
  { figure, before }: PlannedSector,
): SectorFigures {
  const follow = (column: Exclude<SourceColumn, "sector" | "year">): SourceExpression =>
    sourceExpression(figure[column], sourceCell(source, figure, column));
  return {
    target: follow("target"),
    realised: follow("realised"),
    procurement: follow("procurement"),
    before: before
      ? sourceExpression(before.realised, sourceCell(source, before, "realised"))
      : { expression: null, gives: null },
  };
}
