import { address } from "../address";
import { DASH, live, number, text } from "../content";
import { sourceCell } from "../reportsource";
import type { ReportSource } from "../reportsource";
import type { SourceExpression } from "../sourceexpression";
import type { CellContent } from "../sheetdescription";
import type { OverzichtColumns } from "./overzichtcolumns";
import type { PlannedSector } from "./overzichtplan";
import { difference, ratio, shortage, sum } from "./arithmetic";
import { sectorFigures } from "./sectorfigures";

/** The cells of one sector, in the order of the columns. */
export function sectorRow(
  source: ReportSource,
  columns: OverzichtColumns,
  planned: PlannedSector,
): (CellContent | null)[] {
  const figures = sectorFigures(source, planned);
  const { target, realised, procurement, before } = figures;
  const at = (column: number): string => address(planned.row, column);
  const [t, r, p] = [at(columns.target), at(columns.realised), at(columns.procurement)];
  const rate = ratio(realised.gives, target.gives);
  const bar = live(at(columns.rate), rate);
  const both = `AND(COUNT(${t}:${r})=2,N(${t})>0)`;
  const row: (CellContent | null)[] = [
    labelCell(source, planned),
    planned.note === "" ? null : text(planned.note),
    figureCell(target),
    figureCell(realised),
    live(`IF(${both},${r}/${t},"${DASH}")`, rate),
    bar,
    bar,
    live(
      `IF(COUNT(${t}:${r})=2,MAX(0,${t}-${r}),"${DASH}")`,
      shortage(target.gives, realised.gives),
    ),
    figureCell(procurement),
    live(
      `IF(AND(COUNT(${t}:${r},${p})=3,N(${t})>0),(${r}+${p})/${t},"${DASH}")`,
      ratio(sum(realised.gives, procurement.gives), target.gives),
    ),
  ];
  return columns.change === null ? row : [...row, changeCell(r, realised, before)];
}

/** The sector's name as the source has it, so that a row always says whose figures it shows. */
function labelCell(source: ReportSource, { figure }: PlannedSector): CellContent {
  const cell = sourceCell(source, figure, "sector");
  return cell === null ? text(figure.label) : live(cell, figure.label);
}

function figureCell({ expression, gives }: SourceExpression): CellContent {
  if (expression !== null) return live(expression, gives);
  return gives === null ? text(DASH) : number(gives);
}

function changeCell(
  realisedCell: string,
  realised: SourceExpression,
  before: SourceExpression,
): CellContent {
  if (before.gives === null) return text(DASH);
  const old = before.expression ?? String(before.gives);
  return live(
    `IF(COUNT(${realisedCell},${old})=2,${realisedCell}-${old},"${DASH}")`,
    difference(realised.gives, before.gives),
  );
}
