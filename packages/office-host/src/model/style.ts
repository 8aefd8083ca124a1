export type Edge = "top" | "bottom" | "left" | "right";

/** Excel's line weights (`Excel.BorderWeight`), with `none` for no line. */
export type LineWeight = "none" | "hairline" | "thin" | "medium" | "thick";

export interface Border {
  readonly weight: LineWeight;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** How a cell looks. Unset parts follow the workbook's body font and Excel's defaults. */
export interface CellStyle {
  /** en-US number format; `General` when unset. */
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly horizontal?:
    | "general"
    | "left"
    | "center"
    | "right"
    | "justify"
    | "fill"
    | "centerAcrossSelection"
    | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Degrees from -90 to 90, or 180 for letters below each other; kept, not drawn. */
  readonly orientation?: number;
  readonly borders?: Readonly<Partial<Record<Edge, Border>>>;
}
