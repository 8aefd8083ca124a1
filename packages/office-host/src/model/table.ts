import type { Area } from "./area";

/** An Excel table (ListObject). Its columns' names are the cells of its header row. */
export interface Table {
  readonly id: string;
  name: string;
  /** Headers and totals row included. */
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  /** `TableStyleLight1`, or `""` for none. */
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}
