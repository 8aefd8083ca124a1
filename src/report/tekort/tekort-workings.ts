import {
  address,
  DASH,
  live,
  text,
  textInFormula,
  type Block,
  type CellContent,
} from "../description";
import { HEADER_ROW, workingsColumn, narrowName, shortened } from "../composing";
import { movedCell, type ReportInput } from "../source";
import { COLUMN_COUNT, TEKORT_COLUMNS, type RankedSector, type TekortPlan } from "./tekort-plan";

/** Name at the time, moved, out of order; then the chart's labels and bars. */
export const CHART_LABEL = workingsColumn(COLUMN_COUNT) + 3;
export const CHART_BAR = CHART_LABEL + 1;

/** The cells beside the printed page: the check on the source and what the chart is drawn of. */
export function tekortWorkings(input: ReportInput, plan: TekortPlan): Block[] {
  const left = workingsColumn(COLUMN_COUNT);
  const { workings, working, outOfOrder, chart } = input.language.report.tekort;
  const headers = [working.expected, working.moved, outOfOrder, working.label, chart.series];
  return [
    { top: HEADER_ROW - 1, left, rows: [[text(workings)]] },
    {
      top: HEADER_ROW,
      left,
      rows: [
        headers.map(text),
        ...plan.sectors.map((sector, index) => workingRow(input, sector, plan.sectors[index - 1])),
      ],
    },
  ];
}

function workingRow(
  { source, language }: ReportInput,
  { figure, row, shortfall }: RankedSector,
  before: RankedSector | undefined,
): CellContent[] {
  const own = address(row, TEKORT_COLUMNS.shortfall);
  const above = before && address(before.row, TEKORT_COLUMNS.shortfall);
  const narrow = narrowName(figure);
  const name = shortened({
    expression: narrow === null ? address(row, TEKORT_COLUMNS.sector) : textInFormula(narrow),
    gives: narrow ?? figure.label,
  });
  const written = shortfall === null ? DASH : language.report.figure(shortfall, 0);
  return [
    text(figure.label),
    movedCell(source, [figure], address(row, workingsColumn(COLUMN_COUNT))),
    live(above ? `IF(N(${own})>N(${above}),1,0)` : "0", 0),
    live(
      `${name.expression}&"  "&IF(ISNUMBER(${own}),FIXED(${own},0),${textInFormula(DASH)})`,
      `${name.gives}  ${written}`,
    ),
    live(`N(${own})`, shortfall ?? 0),
  ];
}
