import {
  balance,
  includingProcurement,
  realisationRate,
  shortfall,
} from "../../domain/realisation";
import type { SectorFigure } from "../../domain/figures";
import { fta, type Fta } from "../../domain/numbers";
import { address, DASH, live, text, type CellContent } from "../description";
import { figureCell, labelCell, type ReportSource } from "../source";
import {
  millionths,
  barBeyond,
  barBeyondOf,
  barTo,
  barToOf,
  rateInclOf,
  rateOf,
  shortfallOf,
  type SourceExpression,
} from "../expressions";
import type { OverzichtColumns } from "./overzicht-columns";
import type { PlannedSector } from "./overzicht-plan";
import { sectorFigures } from "./sector-figures";

/** The cells of one sector, in the order of the columns. */
export function sectorRow(
  source: ReportSource,
  columns: OverzichtColumns,
  planned: PlannedSector,
): (CellContent | null)[] {
  const { target, realised, procurement, before } = sectorFigures(source, planned);
  const at = (column: number): string => address(planned.row, column);
  const [t, r] = [at(columns.target), at(columns.realised)];
  const rate = realisationRate(realised.gives, target.gives);
  const row: (CellContent | null)[] = [
    labelCell(source, planned.figure),
    planned.note === "" ? null : text(planned.note),
    figureCell(target),
    figureCell(realised),
    live(rateOf(t, r), rate),
    live(barToOf(at(columns.rate)), barTo(rate)),
    live(barBeyondOf(at(columns.rate)), barBeyond(rate)),
    live(shortfallOf(t, r), shortfall(realised.gives, target.gives)),
  ];
  if (columns.procurement !== null) {
    const all = includingProcurement(realised.gives, procurement.gives);
    const incl = rateInclOf(t, r, at(columns.procurement.amount));
    row.push(figureCell(procurement), live(incl, realisationRate(all, target.gives)));
  }
  return columns.change === null ? row : [...row, changeCell(r, before, change(planned))];
}

/** Realised less realised the year before; `null` when either was not given. */
export function change({ figure, before }: PlannedSector): Fta | null {
  const of = (year: SectorFigure | null): Fta | null =>
    year?.realised ? fta(year.realised.value) : null;
  return balance(of(figure), of(before));
}

function changeCell(
  realisedCell: string,
  before: SourceExpression,
  gives: number | null,
): CellContent {
  if (before.gives === null) return text(DASH);
  const old = before.expression ?? String(before.gives);
  return live(
    `IF(COUNT(${realisedCell},${old})=2,${millionths(`${realisedCell}-${old}`)},"${DASH}")`,
    gives,
  );
}
