import { shortfall } from "../../domain/realisation";
import { fta } from "../../domain/numbers";
import type { Parts, ReportTexts } from "../../locale/interfaces";
import {
  address,
  fixed,
  sentence,
  text,
  when,
  type LivePart,
  PALETTE,
  type CellContent,
} from "../description";
import {
  CHART_WIDTH,
  chartRows,
  FIRST_ROW,
  HEADER_ROW,
  narrowName,
  textWidth,
  type SheetChart,
} from "../composing";
import type { OverzichtColumns } from "./overzicht-columns";
import { plannedSectors, type OverzichtPlan } from "./overzicht-plan";
import { sectorCells } from "./total-row";
import { barCount } from "./workings";

/** The legend takes as many rows as so many bars. */
const LEGEND = 4;

/** Bars of the sectors, with what they say in words. */
export function overzichtChart(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  report: ReportTexts,
): SheetChart {
  const { heading } = report.overzicht.chart;
  const bars = barCount(plan);
  const words = [reachedSentence(plan, columns, report), ...shortfallWords(plan, columns, report)];
  return {
    heading: heading(bars, plannedSectors(plan).length),
    rows: chartRows(bars, plan.offsetRow + 1 - words.length - FIRST_ROW, LEGEND),
    words,
    chart: barChart(plan, columns, report),
  };
}

/** Whether a sector's name and its shortfall together may be wider than the chart. */
function hasLongNames(plan: OverzichtPlan, { figure, overzicht: { chart } }: ReportTexts): boolean {
  return plannedSectors(plan).some(({ figure: { sector, label, target } }) => {
    const amount = figure(target?.value ?? 0, 0);
    const said = chart.largestShortfall(narrowName({ sector }) ?? label, amount).join("");
    return textWidth(said, WORDS_SIZE) > CHART_WIDTH;
  });
}

/** Of the words under the chart, in points. */
const WORDS_SIZE = 9;

/** Realisatie in front of doel, so that it lies inside it; what is past the doel lies behind. */
function barChart(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  report: ReportTexts,
): SheetChart["chart"] {
  const { chart } = report.overzicht;
  return {
    name: chart.name,
    type: "BarClustered",
    source: address(
      HEADER_ROW,
      columns.label,
      FIRST_ROW + barCount(plan) - 1,
      columns.chartRealised,
    ),
    title: null,
    legend: "Bottom",
    colors: [PALETTE.reachedLight, PALETTE.ground, PALETTE.strong],
    gapWidth: 40,
    overlap: 100,
    fromTop: true,
    font: { size: 9, color: PALETTE.text },
  };
}

function reachedSentence(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  { overzicht: { chart } }: ReportTexts,
): CellContent {
  const rates = plannedSectors(plan).flatMap(({ figure: { realised, target } }) =>
    realised && target && target.value > 0 ? [realised.value / target.value] : [],
  );
  const counted = plan.groups.map(
    (group) => `COUNTIF(${sectorCells([group], columns.rate)},">=1")`,
  );
  const reached = rates.filter((rate) => rate >= 1).length;
  return sentence(
    chart.reached(
      { expression: `(${counted.join("+")})`, gives: String(reached) },
      {
        expression: `COUNT(${sectorCells(plan.groups, columns.rate)})`,
        gives: String(rates.length),
      },
      plannedSectors(plan).length === 1,
    ),
  );
}

/** Who has the largest shortfall; a long name stands on a line of its own. */
function shortfallWords(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  report: ReportTexts,
): readonly CellContent[] {
  const { chart } = report.overzicht;
  const { largest, name, amount, most } = largestShortfall(plan, columns, report);
  const none = noShortfall(plan, columns, chart.noShortfall);
  const said = (parts: Parts<LivePart>, otherwise?: CellContent): CellContent =>
    when(`${most}>0`, largest > 0, sentence(parts), otherwise);
  return hasLongNames(plan, report)
    ? [said(chart.largestShortfallOf(amount), none), said([name, "."])]
    : [said(chart.largestShortfall(name, amount), none)];
}

function largestShortfall(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  { figure: written }: ReportTexts,
) {
  const down = (column: number): string =>
    fixed(address(FIRST_ROW, column, plan.offsetRow, column));
  const most = `MAX(${sectorCells(plan.groups, columns.shortfall)})`;
  const largest = plannedSectors(plan)
    .map(({ figure: { sector, label, realised, target } }) => ({
      name: narrowName({ sector }) ?? label,
      amount: realised && target ? (shortfall(fta(realised.value), fta(target.value)) ?? 0) : 0,
    }))
    .reduce((a, b) => (b.amount > a.amount ? b : a));
  const at = `MATCH(${most},${down(columns.shortfall)},0)`;
  return {
    most,
    largest: largest.amount,
    name: { expression: `INDEX(${down(columns.shortName)},${at})`, gives: largest.name },
    amount: { expression: `FIXED(${most},0)`, gives: written(largest.amount, 0) },
  };
}

/** What is said when nobody has one, as long as everybody's is known. */
function noShortfall(plan: OverzichtPlan, columns: OverzichtColumns, said: string): CellContent {
  const sectors = plannedSectors(plan);
  const known = sectors.filter(({ figure }) => figure.target && figure.realised).length;
  const cells = sectorCells(plan.groups, columns.shortfall);
  return when(`COUNT(${cells})=${sectors.length}`, known === sectors.length, text(said));
}
