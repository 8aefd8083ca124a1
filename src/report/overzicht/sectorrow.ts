import {
  balance,
  includingProcurement,
  realisationRate,
  shortfall,
} from "../../domain/realisation";
import type { SectorFigure } from "../../domain/sectorfigure";
import { fta, type Fta } from "../../domain/units";
import { address } from "../address";
import { DASH, live, text } from "../content";
import { figureCell, labelCell } from "../figurecell";
import { millionths } from "../millionths";
import type { ReportSource } from "../reportsource";
import type { SourceExpression } from "../sourceexpression";
import type { CellContent } from "../sheetdescription";
import type { OverzichtColumns } from "./overzichtcolumns";
import type { PlannedSector } from "./overzichtplan";
import {
  barBeyond,
  barBeyondOf,
  barTo,
  barToOf,
  rateInclOf,
  rateOf,
  shortfallOf,
} from "../rowexpressions";
import { sectorFigures } from "./sectorfigures";

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
