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
      readonly kind: "custom";
      area: Area;
      /** With the `=`, relative to the area's top left cell. */
      formula: string;
      style: CellStyle;
    };
