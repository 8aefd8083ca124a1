import type { Quantity } from "../../domain/quantity";
import { address } from "../address";
import { isFixed } from "../figurecell";
import type { ReportSource } from "../reportsource";
import type { StyledArea } from "../sheetdescription";
import type { OverzichtColumns } from "./overzichtcolumns";
import {
  FIRST_ROW,
  HEADER_ROW,
  plannedSectors,
  type OverzichtPlan,
  type PlannedSector,
} from "./overzichtplan";
import { sectorFigures } from "./sectorfigures";
import { summaryRow } from "./chartside";
import { merged, type StyledCell } from "../merged";

/** Which cells have which look; later ones add to earlier ones. */
export function overzichtStyles(
  source: ReportSource,
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  noteRows: number,
): readonly StyledArea[] {
  const styled = (look: string, area: string): StyledArea => ({ area, look });
  const whole = (row: number): string => address(row, 0, row, columns.last);
  const notes = plan.offsetRow + 2;
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
    styled("summary", address(summaryRow(plan), columns.chart, summaryRow(plan) + 1)),
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
    { look: "figure", area: down(columns.shortfall, columns.procurement) },
    { look: "share", area: down(columns.rateInclProcurement) },
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
  const own = (["target", "realised", "procurement"] as const).flatMap((key) => [
    ...(figure[key]?.approximate ? [at("approximateFigure", columns[key])] : []),
    ...(isFixed(sectorFigures(source, sector)[key]) ? [at("fixedValue", columns[key])] : []),
  ]);
  const rate = isApproximate(figure.target) || isApproximate(figure.realised);
  return [
    ...own,
    ...(rate
      ? [at("approximateRate", columns.rate), at("approximateFigure", columns.shortfall)]
      : []),
    ...(rate || isApproximate(figure.procurement)
      ? [at("approximateShare", columns.rateInclProcurement)]
      : []),
  ];
}

const isApproximate = (quantity: Quantity | null): boolean => quantity?.approximate === true;

function workingsStyles(plan: OverzichtPlan, columns: OverzichtColumns): StyledArea[] {
  const { expected, beyond, chartRealised } = columns;
  return [
    { look: "workings", area: address(HEADER_ROW - 1, expected, plan.offsetRow, chartRealised) },
    { look: "workingsFigure", area: address(FIRST_ROW, beyond, plan.offsetRow, chartRealised) },
  ];
}
