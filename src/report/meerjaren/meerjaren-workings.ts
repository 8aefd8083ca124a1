import { fta } from "../../domain/numbers";
import { rateOfYear } from "../../domain/figures";
import { address, live, text, type Block, type CellContent } from "../description";
import { FIRST_ROW, HEADER_ROW, workingsColumn, narrowName, shortened } from "../composing";
import { figureCell, follow, movedCell, type ReportInput } from "../source";
import { linesOf } from "./meerjaren-lines";
import {
  columnCount,
  rateColumn,
  realisedColumn,
  sectorsOf,
  type MeerjarenPlan,
  type SectorYears,
} from "./meerjaren-plan";

/** Where each column beside the printed page stands. */
export function workingColumns(plan: MeerjarenPlan) {
  const first = workingsColumn(columnCount(plan));
  return {
    expected: first,
    moved: first + 1,
    rose: first + 2,
    shortName: first + 3,
    newestRate: first + 4,
    target: (year: number): number => first + 5 + year,
    chart: first + 5 + plan.years.length,
  };
}

/** The cells beside the printed page: the check on the source, the targets, and the chart's lines. */
export function meerjarenWorkings(input: ReportInput, plan: MeerjarenPlan): Block[] {
  const texts = input.language.report.meerjaren;
  const columns = workingColumns(plan);
  const headers = [
    texts.working.expected,
    texts.working.moved,
    texts.rose,
    texts.working.shortName,
    texts.rateIn(plan.years.at(-1) ?? null),
    ...plan.years.map(texts.targetIn),
  ];
  const rows = new Map(sectorsOf(plan).map((each) => [each.row, workingRow(input, plan, each)]));
  const blank = headers.map(() => null);
  const beside = Array.from({ length: plan.totalRow - FIRST_ROW }, (_, index) => {
    return rows.get(FIRST_ROW + index) ?? blank;
  });
  return [
    { top: HEADER_ROW - 1, left: columns.expected, rows: [[text(texts.workings)]] },
    { top: HEADER_ROW, left: columns.expected, rows: [headers.map(text), ...beside] },
    ...(plan.years.length > 1 ? [chartBlock(input, plan)] : []),
  ];
}

function workingRow(
  { source }: ReportInput,
  plan: MeerjarenPlan,
  sector: SectorYears,
): CellContent[] {
  const { label, years, row } = sector;
  const at = (column: number): string => address(row, column);
  const newest = at(rateColumn(plan, plan.years.length - 1));
  const rate = lastRate(sector);
  const narrow = years[0] ? narrowName(years[0]) : null;
  return [
    text(label),
    movedCell(source, years, at(workingColumns(plan).expected)),
    roseCell(plan, sector),
    narrow === null ? live(address(row, 0), label) : text(narrow),
    live(`IF(ISNUMBER(${newest}),${newest},"")`, rate ?? ""),
    ...years.map((figure) => figureCell(follow(source, figure, "target"))),
  ];
}

const lastRate = ({ years }: SectorYears): number | null => {
  const newest = years.at(-1);
  return newest ? rateOfYear(newest).rate : null;
};

/** 1 when more was realised than the year before, 0 when not, nothing when either is unknown. */
function roseCell({ years: all }: MeerjarenPlan, { years, row }: SectorYears): CellContent {
  if (all.length < 2) return text("");
  const [before, now] = [all.length - 2, all.length - 1].map((year) =>
    address(row, realisedColumn(year)),
  );
  return live(`IF(COUNT(${before},${now})=2,IF(${now}>${before},1,0),"")`, hasRisen(years) ?? "");
}

/** Whether a sector realised more than the year before, as 1 or 0; `null` when that is not known. */
export function hasRisen(years: SectorYears["years"]): 0 | 1 | null {
  const [before, now] = [years.at(-2)?.realised, years.at(-1)?.realised];
  return before && now ? (fta(now.value) > fta(before.value) ? 1 : 0) : null;
}

function lineName(plan: MeerjarenPlan, { row, years, label }: SectorYears): CellContent {
  const { shortName } = workingColumns(plan);
  const gives = (years[0] && narrowName(years[0])) ?? label;
  const name = shortened({ expression: address(row, shortName), gives });
  return live(name.expression, name.gives);
}

/**
 * A year a row, a line a column. Where no rate is known the cell is blank, which is a gap in every
 * program: an error is one in newer versions of Excel only, and zero in LibreOffice.
 */
function chartBlock({ language }: ReportInput, plan: MeerjarenPlan): Block {
  const lines = linesOf(plan);
  const { chart } = workingColumns(plan);
  const names = lines.map((line) => lineName(plan, line));
  const rows = plan.years.map((year, index) => [
    text(String(year)),
    ...lines.map(({ row, years }) => {
      const cell = address(row, rateColumn(plan, index));
      const { rate } = years[index] ? rateOfYear(years[index]) : { rate: null };
      return rate === null ? null : live(`IF(ISNUMBER(${cell}),${cell},NA())`, rate);
    }),
  ]);
  const header = [text(language.report.meerjaren.chart.year), ...names];
  return { top: HEADER_ROW, left: chart, rows: [header, ...rows] };
}
