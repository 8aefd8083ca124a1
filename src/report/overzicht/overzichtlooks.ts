import type { SectorFigure } from "../../domain/sectorfigure";
import type { Quantity } from "../../domain/quantity";
import { address } from "../address";
import { PALETTE } from "../palette";
import type { ReportSource } from "../reportsource";
import type { Line, Look, StyledArea } from "../sheetdescription";
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
import { merged, type StyledCell } from "./merged";

const line = (weight: Line["weight"], color: string): Line => ({ weight, color });

/** Reached is said by a sign in front of the percentage, so that it is not said by colour alone. */
const RATE = '[>=1]"✓ "0.0%;0.0%';
const APPROXIMATE_RATE = '[>=1]"✓ ± "0.0%;"± "0.0%';

/** The looks of the Overzicht; `decimals` are those of its most precise figure. */
export function overzichtLooks(decimals: number): Readonly<Record<string, Look>> {
  const figure = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return {
    title: { size: 16, bold: true, color: PALETTE.ink },
    subtitle: { size: 10, color: PALETTE.muted },
    warning: { size: 10, bold: true, color: PALETTE.warning },
    table: { size: 10, color: PALETTE.text, vertical: "center" },
    rules: { lines: { between: line("thin", PALETTE.rule) } },
    header: {
      bold: true,
      color: PALETTE.ink,
      vertical: "bottom",
      lines: { bottom: line("medium", PALETTE.ink) },
    },
    right: { horizontal: "right" },
    noteMark: { horizontal: "center", color: PALETTE.muted },
    figure: { numberFormat: figure, horizontal: "right" },
    rate: { numberFormat: RATE, horizontal: "right", indent: 1 },
    share: { numberFormat: "0.0%", horizontal: "right" },
    change: { numberFormat: `+${figure};-${figure};${figure}`, horizontal: "right" },
    // Bars alone: the percentage stands beside them.
    bar: { numberFormat: ";;;", horizontal: "right" },
    hundred: { lines: { right: line("medium", PALETTE.ink) } },
    approximateFigure: { numberFormat: `"± "${figure}` },
    approximateRate: { numberFormat: APPROXIMATE_RATE },
    approximateShare: { numberFormat: '"± "0.0%' },
    fixedValue: { italic: true },
    group: {
      bold: true,
      color: PALETTE.ink,
      vertical: "bottom",
      lines: { bottom: line("thin", PALETTE.bar) },
    },
    subtotal: { bold: true, fill: PALETTE.groundLightest },
    total: {
      bold: true,
      color: PALETTE.ink,
      fill: PALETTE.groundLight,
      lines: { top: line("thin", PALETTE.ink) },
    },
    offset: { color: PALETTE.muted },
    chartHeading: { size: 10, bold: true, color: PALETTE.ink, vertical: "bottom" },
    summary: { size: 9, color: PALETTE.text, vertical: "center" },
    note: { size: 9, color: PALETTE.muted, vertical: "top" },
    noteHeading: { bold: true, color: PALETTE.ink },
    workings: { size: 9, color: PALETTE.muted },
    workingsFigure: { numberFormat: "#,##0" },
  };
}

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
    styled("offset", whole(plan.offsetRow)),
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
    ...(isFixed(source, sector, key) ? [at("fixedValue", columns[key])] : []),
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

function isFixed(
  source: ReportSource,
  sector: PlannedSector,
  key: "target" | "realised" | "procurement",
): boolean {
  const { expression, gives } = sectorFigures(source, sector)[key];
  return expression === null && gives !== null;
}

function workingsStyles(plan: OverzichtPlan, columns: OverzichtColumns): StyledArea[] {
  const { expected, beyond, chartRealised } = columns;
  return [
    { look: "workings", area: address(HEADER_ROW - 1, expected, plan.offsetRow, chartRealised) },
    { look: "workingsFigure", area: address(FIRST_ROW, beyond, plan.offsetRow, chartRealised) },
  ];
}

/** The decimals of the most precise target, realisation or procurement of the sheet. */
export function mostDecimals(figures: readonly SectorFigure[]): number {
  const printed = figures.flatMap(({ target, realised, procurement }) =>
    [target, realised, procurement].map((quantity) => quantity?.decimals ?? 0),
  );
  return Math.min(2, Math.max(0, ...printed));
}
