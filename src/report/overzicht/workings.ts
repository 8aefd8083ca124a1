import type { OverzichtTexts, ReportTexts } from "../../locale/interfaces";
import {
  address,
  fixed,
  DASH,
  live,
  text,
  textInFormula,
  type Block,
  type CellContent,
  type StyledArea,
} from "../description";
import { movedCell, type SheetInput } from "../source";
import { FIRST_ROW, HEADER_ROW, shortened, narrowName } from "../composing";
import type { OverzichtColumns } from "./overzicht-columns";
import { plannedSectors, type OverzichtPlan, type PlannedSector } from "./overzicht-plan";

/** More bars than this cannot be read in the room beside the table. */
const MOST_BARS = 20;

/** How many sectors the chart shows. */
export function barCount(plan: OverzichtPlan): number {
  return Math.min(MOST_BARS, plannedSectors(plan).length);
}

/**
 * The cells beside the printed page. The first four columns stand next to each sector: the name
 * when the sheet was made and whether the source's row still has it, the short name, and by what
 * the chart is sorted. The others hold the chart's bars, sorted by live formulas: the table keeps
 * the letter's order, a chart reads better by size.
 */
export function workingsBlocks(
  input: SheetInput,
  plan: OverzichtPlan,
  columns: OverzichtColumns,
): Block[] {
  const texts = input.language.report.overzicht;
  const headers = headersOf(texts);
  const perSector = new Map(
    plannedSectors(plan).map((sector) => [sector.row, sectorWorkings(input, columns, sector)]),
  );
  const beside = Array.from({ length: plan.totalRow - FIRST_ROW }, (_, index) => {
    return perSector.get(FIRST_ROW + index) ?? [null, null, null, null];
  });
  return [
    { top: HEADER_ROW - 1, left: columns.expected, rows: [[text(texts.workings)]] },
    { top: HEADER_ROW, left: columns.expected, rows: [headers.map(text)] },
    { top: FIRST_ROW, left: columns.expected, rows: beside },
    { top: FIRST_ROW, left: columns.position, rows: barRows(plan, columns, input.language.report) },
  ];
}

/** How wide their columns are, in points. */
export const WORKING_POINTS = [150, 60, 110, 60, 40, 150, 70, 70, 70];

export function workingsStyles(plan: OverzichtPlan, columns: OverzichtColumns): StyledArea[] {
  const { expected, beyond, chartRealised } = columns;
  return [
    { look: "workings", area: address(HEADER_ROW - 1, expected, plan.offsetRow, chartRealised) },
    { look: "workingsFigure", area: address(FIRST_ROW, beyond, plan.offsetRow, chartRealised) },
  ];
}

function headersOf({ chart, working }: OverzichtTexts): string[] {
  const { expected, moved, shortName, label } = working;
  return [
    expected,
    moved,
    shortName,
    chart.order,
    chart.row,
    label,
    chart.beyond,
    chart.target,
    chart.realised,
  ];
}

function sectorWorkings(
  { source }: SheetInput,
  columns: OverzichtColumns,
  { figure, row }: PlannedSector,
): CellContent[] {
  const [label, expected] = [address(row, columns.sector), address(row, columns.expected)];
  const narrow = narrowName(figure);
  const target = address(row, columns.target);
  // A millionth a row, so that no two sectors have the same place.
  const tie = (row + 1) / 1_000_000;
  return [
    text(figure.label),
    movedCell(source, [figure], expected),
    narrow === null ? live(label, figure.label) : text(narrow),
    live(`N(${target})-${row + 1}/1000000`, (figure.target?.value ?? 0) - tie),
  ];
}

function barRows(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  { figure: written }: ReportTexts,
): CellContent[][] {
  const sorted = plannedSectors(plan).toSorted(
    (a, b) => (b.figure.target?.value ?? 0) - (a.figure.target?.value ?? 0) || a.row - b.row,
  );
  const names = sorted.map(({ figure }) => narrowName(figure) ?? figure.label);
  const down = (column: number): string =>
    fixed(address(FIRST_ROW, column, plan.offsetRow, column));
  return sorted.slice(0, barCount(plan)).map(({ figure, row: place }, index) => {
    const row = FIRST_ROW + index;
    const at = (column: number): string =>
      `INDEX(${down(column)},${address(row, columns.position)})`;
    const [realised, goal] = [at(columns.realised), address(row, columns.chartTarget)];
    const [r, t] = [figure.realised?.value ?? 0, figure.target?.value ?? 0];
    const shown = figure.realised ? written(figure.realised.value, 0) : DASH;
    const name = shortened(
      { expression: at(columns.shortName), gives: narrowName(figure) ?? figure.label },
      names,
    );
    return [
      live(
        `MATCH(LARGE(${down(columns.order)},${index + 1}),${down(columns.order)},0)`,
        place - FIRST_ROW + 1,
      ),
      live(
        `${name.expression}&"  "&IF(ISNUMBER(${realised}),FIXED(${realised},0),${textInFormula(DASH)})`,
        `${name.gives}  ${shown}`,
      ),
      live(`IF(AND(${goal}>0,N(${realised})>${goal}),N(${realised}),0)`, t > 0 && r > t ? r : 0),
      live(`N(${at(columns.target)})`, t),
      live(`IF(${goal}>0,MIN(N(${realised}),${goal}),N(${realised}))`, t > 0 ? Math.min(r, t) : r),
    ];
  });
}
