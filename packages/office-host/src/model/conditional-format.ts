import type { Area } from "./area";
import type { CellStyle } from "./style";

export interface DataBarBound {
  readonly type:
    "automatic" | "lowestValue" | "highestValue" | "number" | "percent" | "percentile" | "formula";
  /** A formula or a number as text, as `Excel.ConditionalDataBarRule` has it. */
  readonly formula?: string;
}

export type ConditionalFormat =
  | {
      readonly id: string;
      readonly kind: "dataBar";
      area: Area;
      /** `#RRGGBB`. */
      color: string;
      gradient: boolean;
      showValue: boolean;
      lower: DataBarBound;
      upper: DataBarBound;
    }
  | {
      readonly id: string;
      readonly kind: "cellValue";
      area: Area;
      /** As in `Excel.ConditionalCellValueOperator`: `Between`, `GreaterThan`, ... */
      operator: string;
      /** With the `=`, or a plain value as text. */
      formula1: string;
      /** For `Between` and `NotBetween`. */
      formula2?: string;
      style: CellStyle;
    }
  | {
      readonly id: string;
      readonly kind: "custom";
      area: Area;
      /** With the `=`, relative to the area's top left cell. */
      formula: string;
      style: CellStyle;
    };
