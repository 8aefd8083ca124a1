import { follow, type ReportSource } from "../source";
import type { SourceExpression } from "../expressions";
import type { PlannedSector } from "./overzicht-plan";

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
  return {
    target: follow(source, figure, "target"),
    realised: follow(source, figure, "realised"),
    procurement: follow(source, figure, "procurement"),
    before: before ? follow(source, before, "realised") : { expression: null, gives: null },
  };
}
