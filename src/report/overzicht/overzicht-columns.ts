import type { OverzichtTexts } from "../../locale/interfaces";
import { workingsColumn, type SheetColumn } from "../composing";
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
  const workings = workingsColumn(last + 1);
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
 * The columns of the table, from left to right.
 *
 * @param name points that the names need
 */
export function tableColumns(
  { procurement, change }: OverzichtColumns,
  headers: OverzichtTexts["columns"],
  year: number | null,
  name: number,
): readonly SheetColumn[] {
  return [
    { header: headers.sector, look: "name", points: name },
    { header: headers.note, look: "noteMark", points: 32 },
    { header: headers.target, look: "figure", points: 58 },
    { header: headers.realised, look: "figure", points: 62 },
    { header: headers.rate, look: "rate", points: 72 },
    { header: headers.barTo, look: "bar", points: 80 },
    { header: headers.barBeyond, look: "bar", points: 40 },
    { header: headers.shortfall, look: "figure", points: 60 },
    ...(procurement === null ? [] : procurementColumns(headers)),
    ...(change === null || year === null
      ? []
      : [{ header: headers.change(year - 1), look: "change", points: 58 } as const]),
  ];
}

const procurementColumns = (headers: OverzichtTexts["columns"]): readonly SheetColumn[] => [
  { header: headers.procurement, look: "figure", points: 54 },
  { header: headers.rateInclProcurement, look: "share", points: 72 },
];
