import {
  balance,
  includingProcurement,
  realisationRate,
  shortfall,
} from "../../domain/realisation";
import type { SectorFigure } from "../../domain/figures";
import { fta, type Fta } from "../../domain/numbers";
import { address, DASH, live, text, type CellContent } from "../description";
import type { SheetRow } from "../composing";
import { figureCell, isApproximate, isFixed, labelCell, type ReportSource } from "../source";
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
import { sectorFigures, type SectorFigures } from "./sector-figures";

/** The row of one sector. */
export function sectorRow(
  source: ReportSource,
  columns: OverzichtColumns,
  planned: PlannedSector,
): SheetRow {
  const figures = sectorFigures(source, planned);
  const { target, realised, procurement, before } = figures;
  const at = (column: number): string => address(planned.row, column);
  const [t, r] = [at(columns.target), at(columns.realised)];
  const rate = realisationRate(realised.gives, target.gives);
  const cells: (CellContent | null)[] = [
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
    cells.push(figureCell(procurement), live(incl, realisationRate(all, target.gives)));
  }
  if (columns.change !== null) cells.push(changeCell(r, before, change(planned)));
  return { kind: "plain", cells, looks: doubts(planned.figure, figures, columns) };
}

/** Doubts stand where the figure is: ± in front of it, italic where it does not follow the source. */
function doubts(figure: SectorFigure, followed: SectorFigures, columns: OverzichtColumns) {
  const at = (look: string, column: number) => ({ look, column });
  const own = (key: "target" | "realised" | "procurement", column: number) => [
    ...(isApproximate(figure[key]) ? [at("approximateFigure", column)] : []),
    ...(isFixed(followed[key]) ? [at("fixedValue", column)] : []),
  ];
  const rate = isApproximate(figure.target, figure.realised);
  const { procurement } = columns;
  return [
    ...own("target", columns.target),
    ...own("realised", columns.realised),
    ...(procurement === null ? [] : own("procurement", procurement.amount)),
    ...(rate
      ? [at("approximateRate", columns.rate), at("approximateFigure", columns.shortfall)]
      : []),
    ...(procurement !== null && isApproximate(figure.target, figure.realised, figure.procurement)
      ? [at("approximateShare", procurement.rateIncl)]
      : []),
  ];
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
