import type { ReportTexts } from "../../locale/interfaces";
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
import { FIRST_ROW, HEADER_ROW, type SheetChart, narrowName } from "../composing";
import { rateOfYear } from "../../domain/figures";
import { linesOf, ratedSectors } from "./meerjaren-lines";
import { sectorsOf, type MeerjarenPlan, type SectorYears } from "./meerjaren-plan";
import { workingColumns } from "./meerjaren-workings";

const COLORS = [
  PALETTE.ink,
  PALETTE.strong,
  PALETTE.reached,
  PALETTE.warning,
  PALETTE.muted,
  PALETTE.line,
];

/** Lines over the years; `null` where there is none to draw. */
export function meerjarenChart(plan: MeerjarenPlan, report: ReportTexts): SheetChart | null {
  const lines = linesOf(plan);
  if (lines.length === 0) return null;
  const { chart } = report.meerjaren;
  const column = workingColumns(plan).chart;
  return {
    heading: chart.heading(lines.length, ratedSectors(plan).length),
    rows: Math.max(10, Math.min(15, plan.totalRow - FIRST_ROW)),
    words: [...extremes(plan, report), text(chart.gaps)],
    points: 330,
    chart: {
      name: chart.name,
      type: "Line",
      source: address(HEADER_ROW, column, HEADER_ROW + plan.years.length, column + lines.length),
      title: null,
      legend: "Right",
      colors: COLORS.slice(0, lines.length),
      gapWidth: 0,
      overlap: 0,
      axisFormat: "0%",
      fromTop: false,
      font: { size: 9, color: PALETTE.text },
    },
  };
}

/** Of a sector alone there is neither. */
const extremes = (plan: MeerjarenPlan, report: ReportTexts): CellContent[] =>
  sectorsOf(plan).length > 1 ? [extreme(plan, report, "MAX"), extreme(plan, report, "MIN")] : [];

/** Which sector has the highest or lowest rate of the newest year, in words. */
function extreme(plan: MeerjarenPlan, report: ReportTexts, which: "MAX" | "MIN"): CellContent {
  const year = plan.years.at(-1) ?? 0;
  const { shortName, newestRate } = workingColumns(plan);
  const down = (column: number): string =>
    fixed(address(FIRST_ROW, column, plan.totalRow - 1, column));
  const rate = `${which}(${down(newestRate)})`;
  const found = extremeOf(plan, which);
  const say = which === "MAX" ? report.meerjaren.chart.highest : report.meerjaren.chart.lowest;
  const name: LivePart = {
    expression: `INDEX(${down(shortName)},MATCH(${rate},${down(newestRate)},0))`,
    gives: found?.name ?? "",
  };
  const figure: LivePart = {
    expression: `FIXED(100*${rate},1)&"%"`,
    gives: found ? report.rate(found.rate) : "",
  };
  const said = sentence(say(name, figure, year));
  return when(`COUNT(${down(newestRate)})>0`, found !== null, said);
}

function extremeOf(plan: MeerjarenPlan, which: "MAX" | "MIN") {
  const sign = which === "MAX" ? 1 : -1;
  const rated = sectorsOf(plan).flatMap((sector) => {
    const newest = sector.years.at(-1);
    const { rate } = newest ? rateOfYear(newest) : { rate: null };
    return rate === null ? [] : [{ name: nameOf(sector), rate }];
  });
  // The first of equals, as MATCH finds it.
  return rated.reduce<(typeof rated)[number] | null>(
    (best, each) => (best === null || sign * (each.rate - best.rate) > 0 ? each : best),
    null,
  );
}

const nameOf = ({ years, label }: SectorYears): string =>
  (years[0] && narrowName(years[0])) ?? label;
