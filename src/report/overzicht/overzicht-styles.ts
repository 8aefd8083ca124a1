import { address, merged, type StyledCell, type StyledArea } from "../description";
import { isApproximate, isFixed, type ReportSource } from "../source";
import type { OverzichtColumns } from "./overzicht-columns";
import {
  FIRST_ROW,
  HEADER_ROW,
  plannedSectors,
  type OverzichtPlan,
  type PlannedSector,
} from "./overzicht-plan";
import { sectorFigures } from "./sector-figures";
import { lastWordsRow, notesRow, summaryRow } from "./chart-side";
import type { OverzichtInput } from "./overzicht-input";

/** Which cells have which look; later ones add to earlier ones. */
export function overzichtStyles(
  { source, language }: OverzichtInput,
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  noteRows: number,
): readonly StyledArea[] {
  const styled = (look: string, area: string): StyledArea => ({ area, look });
  const whole = (row: number): string => address(row, 0, row, columns.last);
  const notes = notesRow(plan, language.report);
  const words = summaryRow(plan, language.report);
  return [
    styled("title", "A1"),
    styled("subtitle", "A2"),
    styled("warning", "A3"),
    styled("table", address(HEADER_ROW, 0, plan.offsetRow, columns.last)),
    ...columnStyles(plan, columns),
    ...plan.groups.map(({ headingRow, sectors }) =>
      styled("rules", address(headingRow + 1, 0, headingRow + sectors.length + 1, columns.last)),
    ),
    styled("header", whole(HEADER_ROW)),
    styled("right", address(HEADER_ROW, columns.target, HEADER_ROW, columns.last)),
    styled("rate", address(HEADER_ROW, columns.rate)),
    ...plan.groups.map(({ headingRow }) => styled("group", whole(headingRow))),
    ...plan.groups.flatMap(({ totalRow }) =>
      totalRow === null ? [] : [styled("subtotal", whole(totalRow))],
    ),
    styled("total", whole(plan.totalRow)),
    styled("aside", whole(plan.offsetRow)),
    ...merged(plannedSectors(plan).flatMap((sector) => doubts(source, columns, sector))),
    styled("chartHeading", address(HEADER_ROW, columns.chart)),
    styled("summary", address(words, columns.chart, lastWordsRow(plan, language.report))),
    styled("note", address(notes, 0, notes + noteRows - 1)),
    styled("noteHeading", address(notes, 0)),
    ...workingsStyles(plan, columns),
  ];
}

function columnStyles(plan: OverzichtPlan, columns: OverzichtColumns): StyledArea[] {
  const down = (first: number, last = first): string =>
    address(FIRST_ROW, first, plan.offsetRow, last);
  const rated = plan.groups.flatMap(({ headingRow, sectors, totalRow }) => [
    address(headingRow + 1, columns.barTo, totalRow ?? headingRow + sectors.length),
  ]);
  return [
    { look: "noteMark", area: address(HEADER_ROW, columns.note, plan.offsetRow) },
    { look: "figure", area: down(columns.target, columns.realised) },
    { look: "rate", area: down(columns.rate) },
    { look: "bar", area: down(columns.barTo, columns.barBeyond) },
    { look: "figure", area: down(columns.shortfall) },
    ...(columns.procurement === null
      ? []
      : [
          { look: "figure", area: down(columns.procurement.amount) },
          { look: "share", area: down(columns.procurement.rateIncl) },
        ]),
    ...(columns.change === null ? [] : [{ look: "change", area: down(columns.change) }]),
    ...[...rated, address(plan.totalRow, columns.barTo)].map((area) => ({ look: "hundred", area })),
  ];
}

/** Doubts stand where the figure is: ± in front of it, italic where it does not follow the source. */
function doubts(
  source: ReportSource,
  columns: OverzichtColumns,
  sector: PlannedSector,
): StyledCell[] {
  const { figure, row } = sector;
  const at = (look: string, column: number): StyledCell => ({ look, row, column });
  const followed = sectorFigures(source, sector);
  const own = (key: "target" | "realised" | "procurement", column: number): StyledCell[] => [
    ...(isApproximate(figure[key]) ? [at("approximateFigure", column)] : []),
    ...(isFixed(followed[key]) ? [at("fixedValue", column)] : []),
  ];
  const rate = isApproximate(figure.target, figure.realised);
  const { procurement } = columns;
  return [
    ...own("target", columns.target),
    ...own("realised", columns.realised),
    ...(procurement === null ? [] : own("procurement", procurement.amount)),
    ...(rate
      ? [at("approximateRate", columns.rate), at("approximateFigure", columns.shortfall)]
      : []),
    ...(procurement !== null && isApproximate(figure.target, figure.realised, figure.procurement)
      ? [at("approximateShare", procurement.rateIncl)]
      : []),
  ];
}

function workingsStyles(plan: OverzichtPlan, columns: OverzichtColumns): StyledArea[] {
  const { expected, beyond, chartRealised } = columns;
  return [
    { look: "workings", area: address(HEADER_ROW - 1, expected, plan.offsetRow, chartRealised) },
    { look: "workingsFigure", area: address(FIRST_ROW, beyond, plan.offsetRow, chartRealised) },
  ];
}
