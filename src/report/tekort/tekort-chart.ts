import type { ReportTexts } from "../../locale/interfaces";
import { address, sentence, when, PALETTE, type CellContent } from "../description";
import { chartRows, HEADER_ROW, FIRST_ROW, type SheetChart } from "../composing";
import { millionths } from "../expressions";
import { TEKORT_COLUMNS, type TekortPlan } from "./tekort-plan";
import { shortfallCells } from "./tekort-rows";
import { sumOf } from "./tekort-title";
import { CHART_BAR, CHART_LABEL } from "./tekort-workings";

/** More bars than this cannot be read in the room beside the table. */
const MOST_BARS = 20;

/** What most of the shortfall is. */
const MOST = 0.8;

/** Bars by size, each with its name and figure. */
export function tekortChart(plan: TekortPlan, report: ReportTexts): SheetChart {
  const { chart } = report.tekort;
  const bars = Math.min(MOST_BARS, plan.sectors.length);
  const net = netSentence(plan, report);
  const words = plan.sectors.length > 1 ? [mostSentence(plan, report), net] : [net];
  return {
    heading: chart.heading(bars, plan.sectors.length),
    rows: chartRows(bars, plan.netRow + 1 - words.length - FIRST_ROW, 0),
    words,
    chart: {
      name: chart.name,
      type: "BarClustered",
      source: address(HEADER_ROW, CHART_LABEL, HEADER_ROW + bars, CHART_BAR),
      title: null,
      legend: null,
      colors: [PALETTE.strong],
      gapWidth: 40,
      overlap: 100,
      fromTop: true,
      font: { size: 9, color: PALETTE.text },
    },
  };
}

/** How few sectors make up four fifths of the shortfall. */
function mostSentence(plan: TekortPlan, { tekort: { chart } }: ReportTexts): CellContent {
  const cells = address(FIRST_ROW, TEKORT_COLUMNS.cumulative, plan.totalRow - 1);
  const known = plan.sectors.filter(({ cumulative }) => cumulative !== null);
  const few = known.filter(({ cumulative }) => (cumulative ?? 0) < MOST).length + 1;
  const said = sentence(
    chart.most(
      // A criterion in text (`"<0.8"`) is no number to an Excel that writes 0,8.
      { expression: `(SUMPRODUCT(--(${cells}<${MOST}))+1)`, gives: String(few) },
      { expression: `COUNT(${cells})`, gives: String(known.length) },
    ),
  );
  return when(`COUNT(${cells})>0`, known.length > 0, said);
}

function netSentence(plan: TekortPlan, { figure, tekort: { chart } }: ReportTexts): CellContent {
  const net = address(plan.netRow, TEKORT_COLUMNS.shortfall);
  const added = millionths(`SUM(${shortfallCells(plan)})`);
  const [sum, offset] = [sumOf(plan.sectors), plan.net];
  const said = sentence(
    chart.net(
      { expression: `FIXED(${added},0)`, gives: figure(sum, 0) },
      { expression: `FIXED(${net},0)`, gives: figure(offset ?? 0, 0) },
    ),
  );
  return when(`ISNUMBER(${net})`, offset !== null, said);
}
