import { rateOfYear, totalOf, type SectorFigure } from "../../domain/figures";
import type { MeerjarenTexts } from "../../locale/interfaces";
import { address, DASH, live, number, text, type CellContent } from "../description";
import {
  isApproximate,
  figureCell,
  follow,
  isFixed,
  labelCell,
  type ReportSource,
} from "../source";
import { millionths, rateOf } from "../expressions";
import type { SheetRow } from "../composing";
import {
  columnCount,
  rateColumn,
  realisedColumn,
  sectorsOf,
  type MeerjarenPlan,
  type SectorYears,
  type YearsGroup,
} from "./meerjaren-plan";
import { workingColumns } from "./meerjaren-workings";

/** The rows of the table: each group with its sectors and total, and the total of all. */
export function meerjarenRows(
  source: ReportSource,
  plan: MeerjarenPlan,
  texts: MeerjarenTexts,
): SheetRow[] {
  const blank = Array.from({ length: columnCount(plan) - 1 }, () => null);
  return [
    ...plan.groups.flatMap((group): SheetRow[] => [
      { kind: "group", cells: [text(texts.group[group.id]), ...blank] },
      ...group.sectors.map((sector) => sectorLine(source, plan, sector)),
      ...(group.totalRow === null
        ? []
        : [totalLine(plan, [group], group.totalRow, texts.groupTotal[group.id])]),
    ]),
    totalLine(plan, plan.groups, plan.totalRow, texts.total),
  ];
}

function sectorLine(source: ReportSource, plan: MeerjarenPlan, sector: SectorYears): SheetRow {
  const { years, row } = sector;
  const newest = years.at(-1);
  const { target } = workingColumns(plan);
  const cells = [
    newest ? labelCell(source, newest) : text(sector.label),
    ...years.map((figure) => figureCell(follow(source, figure, "realised"))),
    ...years.map((figure, year) =>
      rateCell(figure, address(row, target(year)), address(row, realisedColumn(year))),
    ),
  ];
  return { kind: "plain", cells, looks: doubts(source, plan, sector) };
}

/** Worked out; else what the source states, as a value; else a dash. */
function rateCell(figure: SectorFigure, target: string, realised: string): CellContent {
  const { rate, stated } = rateOfYear(figure);
  if (stated && rate !== null) return number(rate);
  return live(rateOf(target, realised), rate);
}

function doubts(source: ReportSource, plan: MeerjarenPlan, { years }: SectorYears) {
  return years.flatMap((figure, year) => {
    const { stated } = rateOfYear(figure);
    const [realised, rate] = [realisedColumn(year), rateColumn(plan, year)];
    const approximate = stated
      ? isApproximate(figure.statedRate)
      : isApproximate(figure.target, figure.realised);
    return [
      ...(isApproximate(figure.realised) ? [{ column: realised, look: "approximateFigure" }] : []),
      ...(isFixed(follow(source, figure, "realised"))
        ? [{ column: realised, look: "fixedValue" }]
        : []),
      ...(approximate ? [{ column: rate, look: "approximatePlainRate" }] : []),
      ...(stated ? [{ column: rate, look: "stated" }] : []),
    ];
  });
}

function totalLine(
  plan: MeerjarenPlan,
  groups: readonly YearsGroup[],
  row: number,
  name: string,
): SheetRow {
  const sectors = sectorsOf({ groups });
  const totals = plan.years.map((_, year) =>
    totalOf(sectors.flatMap(({ years }) => years[year] ?? [])),
  );
  const sum = (column: number): string => sumOf(groups, column, sectors.length);
  const { target } = workingColumns(plan);
  const approximate = totals.flatMap((total, year) =>
    total.approximate
      ? [
          { column: realisedColumn(year), look: "approximateFigure" },
          { column: rateColumn(plan, year), look: "approximatePlainRate" },
        ]
      : [],
  );
  const cells = [
    text(name),
    ...totals.map(({ realised }, year) => live(sum(realisedColumn(year)), realised)),
    ...totals.map(({ rate }, year) =>
      live(rateOf(sum(target(year)), address(row, realisedColumn(year))), rate),
    ),
  ];
  const isWhole = groups.length === plan.groups.length;
  return { kind: isWhole ? "total" : "subtotal", cells, looks: approximate };
}

/** The sum of one column over the sectors, a dash when one of them has no figure. */
function sumOf(groups: readonly YearsGroup[], column: number, count: number): string {
  const cells = groups
    .map(({ headingRow, sectors }) => address(headingRow + 1, column, headingRow + sectors.length))
    .join(",");
  return `IF(COUNT(${cells})=${count},${millionths(`SUM(${cells})`)},"${DASH}")`;
}
