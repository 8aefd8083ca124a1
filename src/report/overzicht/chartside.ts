import { shortfall } from "../../domain/realisation";
import { fta } from "../../domain/units";
import type { ReportTexts } from "../../locale/reporttexts";
import { address, fixed } from "../address";
import { live, sentence, text } from "../content";
import { textInFormula } from "../quoting";
import type { Block, CellContent, ChartDescription } from "../sheetdescription";
import { PALETTE } from "../palette";
import { narrowName } from "../narrowname";
import type { OverzichtColumns } from "./overzichtcolumns";
import { FIRST_ROW, HEADER_ROW, plannedSectors, type OverzichtPlan } from "./overzichtplan";
import { sectorCells } from "./totalrow";
import { barCount } from "./workings";

/** The first row under the chart, where its summary in words stands. */
export function summaryRow(plan: OverzichtPlan): number {
  const besideTable = plan.offsetRow - 1 - FIRST_ROW;
  // A row a bar and some for the legend: beside a long table bars need not grow with it.
  return FIRST_ROW + Math.max(10, Math.min(besideTable, barCount(plan) + 5));
}

/** The heading over the chart and what it says in words, for who does not see it. */
export function chartWords(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  report: ReportTexts,
): Block[] {
  const heading = report.overzicht.chart.heading(barCount(plan), plannedSectors(plan).length);
  return [
    { top: HEADER_ROW, left: columns.chart, rows: [[text(heading)]] },
    {
      top: summaryRow(plan),
      left: columns.chart,
      rows: [[reachedSentence(plan, columns, report)], [shortfallSentence(plan, columns, report)]],
    },
  ];
}

/** Realisatie in front of doel, so that it lies inside it; what is past the doel lies behind. */
export function overzichtChart(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  { overzicht: { chart } }: ReportTexts,
): ChartDescription {
  return {
    name: chart.name,
    type: "BarClustered",
    place: address(FIRST_ROW, columns.chart, summaryRow(plan) - 1, columns.chart),
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
    ),
  );
}

function shortfallSentence(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  { figure: written, overzicht: { chart } }: ReportTexts,
): CellContent {
  const down = (column: number): string =>
    fixed(address(FIRST_ROW, column, plan.offsetRow, column));
  const most = `MAX(${sectorCells(plan.groups, columns.shortfall)})`;
  const sectors = plannedSectors(plan);
  const largest = sectors
    .map(({ figure: { sector, label, realised, target } }) => ({
      name: narrowName({ sector }) ?? label,
      amount: realised && target ? (shortfall(fta(realised.value), fta(target.value)) ?? 0) : 0,
    }))
    .reduce((a, b) => (b.amount > a.amount ? b : a));
  const said = sentence(
    chart.largestShortfall(
      {
        expression: `INDEX(${down(columns.shortName)},MATCH(${most},${down(columns.shortfall)},0))`,
        gives: largest.name,
      },
      { expression: `FIXED(${most},0)`, gives: written(largest.amount, 0) },
    ),
  );
  if (said.kind !== "formula") return said;
  const known = sectors.filter(({ figure }) => figure.target && figure.realised).length;
  const none = `IF(COUNT(${sectorCells(plan.groups, columns.shortfall)})=${sectors.length},${textInFormula(chart.noShortfall)},"")`;
  return live(
    `IF(${most}>0,${said.formula.slice(1)},${none})`,
    largest.amount > 0 ? said.gives : known === sectors.length ? chart.noShortfall : "",
  );
}
