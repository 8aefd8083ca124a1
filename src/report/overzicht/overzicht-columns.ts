import { columnName } from "../description";
import type { OverzichtPlan } from "./overzicht-plan";

/** Where each column of the Overzicht stands, counted from 0. */
export interface OverzichtColumns {
  readonly sector: number;
  readonly note: number;
  readonly target: number;
  readonly realised: number;
  readonly rate: number;
  readonly barTo: number;
  readonly barBeyond: number;
  readonly shortfall: number;
  /** Only where the source has procurement. */
  readonly procurement: { readonly amount: number; readonly rateIncl: number } | null;
  /** Only where the source has the year before. */
  readonly change: number | null;
  /** Last column of the table. */
  readonly last: number;
  readonly chart: number;
  /** Beside the printed page: what the chart and the check on the source are worked out from. */
  readonly expected: number;
  readonly moved: number;
  readonly shortName: number;
  readonly order: number;
  readonly position: number;
  readonly label: number;
  readonly beyond: number;
  readonly chartTarget: number;
  readonly chartRealised: number;
}

/** Of the columns that every Overzicht has the last. */
const SHORTFALL = 7;

export function overzichtColumns({
  withChange,
  withProcurement,
}: Pick<OverzichtPlan, "withChange" | "withProcurement">): OverzichtColumns {
  const behind = SHORTFALL + (withProcurement ? 2 : 0);
  const last = behind + (withChange ? 1 : 0);
  // A gap, the chart, a gap, the workings.
  const workings = last + 4;
  return {
    sector: 0,
    note: 1,
    target: 2,
    realised: 3,
    rate: 4,
    barTo: 5,
    barBeyond: 6,
    shortfall: SHORTFALL,
    procurement: withProcurement ? { amount: SHORTFALL + 1, rateIncl: SHORTFALL + 2 } : null,
    change: withChange ? last : null,
    last,
    chart: last + 2,
    expected: workings,
    moved: workings + 1,
    shortName: workings + 2,
    order: workings + 3,
    position: workings + 4,
    label: workings + 5,
    beyond: workings + 6,
    chartTarget: workings + 7,
    chartRealised: workings + 8,
  };
}

/** Of the column with the chart, in points. */
export const CHART_WIDTH = 268;

/**
 * Points, in the order of the columns.
 *
 * @param name what the column of names needs
 */
export function columnPoints(columns: OverzichtColumns, name: number): readonly number[] {
  const table = [name, 32, 58, 62, 72, 80, 40, 60];
  const procurement = columns.procurement === null ? [] : [54, 72];
  const change = columns.change === null ? [] : [58];
  const beside = [16, CHART_WIDTH, 16, 150, 60, 110, 60, 40, 150, 70, 70, 70];
  return [...table, ...procurement, ...change, ...beside];
}

export function columnWidths(
  points: readonly number[],
): readonly { readonly columns: string; readonly points: number }[] {
  return points.map((points, index) => ({
    columns: `${columnName(index)}:${columnName(index)}`,
    points,
  }));
}
