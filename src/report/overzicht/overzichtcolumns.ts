import { columnName } from "../address";
import { nameWidth } from "../namewidth";

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
  readonly procurement: number;
  readonly rateInclProcurement: number;
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

export function overzichtColumns(withChange: boolean): OverzichtColumns {
  const last = withChange ? 10 : 9;
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
    shortfall: 7,
    procurement: 8,
    rateInclProcurement: 9,
    change: withChange ? 10 : null,
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

/**
 * Points, in the order of the columns.
 *
 * @param longestName in characters
 */
export function columnWidths(
  columns: OverzichtColumns,
  longestName: number,
): readonly { readonly columns: string; readonly points: number }[] {
  const table = [nameWidth(longestName), 32, 56, 62, 72, 80, 40, 60, 54, 72];
  const change = columns.change === null ? [] : [56];
  const beside = [16, 268, 16, 150, 60, 110, 60, 40, 150, 70, 70, 70];
  return [...table, ...change, ...beside].map((points, index) => ({
    columns: `${columnName(index)}:${columnName(index)}`,
    points,
  }));
}
