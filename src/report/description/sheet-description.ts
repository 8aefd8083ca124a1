/**
 * The language in which a report describes a sheet: plain data, without Excel.
 *
 * A report gives a `SheetDescription`; `office/applysheet.ts` alone turns one into a worksheet, in
 * one batch. A new report is a new function that gives one. Addresses are A1 on the described
 * sheet (`"A5:J24"`), sizes are points, colours `#RRGGBB`, number formats and formulas en-US.
 *
 * @example
 * const description: SheetDescription = {
 *   ...emptySheet("Proef", { kind: "proef", year: null }),
 *   blocks: [{ top: 0, left: 0, rows: [[text("Politie"), live("Blad1!C7", 713)]] }],
 *   looks: { figure: { numberFormat: "#,##0.0", horizontal: "right" } },
 *   styled: [{ area: "B1", look: "figure" }],
 * };
 */
export interface SheetDescription {
  /** The name it gets if no sheet of the user's has it; at most 31 characters. */
  readonly name: string;
  readonly mark: SheetMark;
  /** When new it comes before the other sheets of ours; else behind the last sheet. */
  readonly leads?: boolean;
  /** What stands in the cells. Blocks do not overlap. */
  readonly blocks: readonly Block[];
  /** The looks that `styled` names. */
  readonly looks: Readonly<Record<string, Look>>;
  /** Applied in order: where areas overlap, a later one adds to an earlier one. */
  readonly styled: readonly StyledArea[];
  readonly columnWidths: readonly { readonly columns: string; readonly points: number }[];
  readonly rowHeights: readonly { readonly rows: string; readonly points: number }[];
  readonly tables: readonly TableDescription[];
  readonly dataBars: readonly DataBarDescription[];
  readonly highlights: readonly Highlight[];
  readonly charts: readonly ChartDescription[];
  /** Rows that stay in view when the reader scrolls. */
  readonly frozenRows: number;
  readonly print: PrintDescription;
}

/** By what a sheet of ours is known again, whatever the user calls it. */
export interface SheetMark {
  readonly kind: string;
  readonly year: number | null;
}

/** A rectangle of cells; `rows` all have the same length, `null` leaves a cell blank. */
export interface Block {
  /** Row and column of its first cell, from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (CellContent | null)[])[];
}

export type CellContent =
  /** Shown as it is, never read as a formula, a number or a date. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** `formula` begins with `=`; `gives` is its result on the figures that were read. */
  | { readonly kind: "formula"; readonly formula: string; readonly gives: string | number }
  /** Leads to a cell; of a sheet that is made along with this one, `sheet` is its described name. */
  | { readonly kind: "link"; readonly text: string; readonly sheet: string; readonly cell: string }
  /** Shows what a cell of a sheet shows that is made along with this one. */
  | {
      readonly kind: "mirror";
      readonly sheet: string;
      readonly cell: string;
      readonly gives: string;
    };

export interface Line {
  readonly weight: "hairline" | "thin" | "medium";
  readonly color: string;
}

/** How cells look. What is not said stays as it was: the workbook's body font, no fill. */
export interface Look {
  readonly numberFormat?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** `between` is the line between the rows of the area. */
  readonly lines?: Readonly<Partial<Record<"top" | "bottom" | "right" | "between", Line>>>;
}

export interface StyledArea {
  readonly area: string;
  readonly look: string;
}

/** An Excel table: the first row of `area` holds its headers, which are texts and differ. */
export interface TableDescription {
  readonly area: string;
  /** Gets a number behind it when the workbook has that name already. */
  readonly name: string;
}

/** Solid bars without the value, from `from` (no bar) to `to` (a full cell). */
export interface DataBarDescription {
  readonly area: string;
  readonly color: string;
  readonly from: number;
  readonly to: number;
}

/** Cells that look otherwise while a formula is true; relative to the area's first cell. */
export interface Highlight {
  readonly area: string;
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
}

/**
 * A chart of a block of cells. The points of lines have each another shape, so that they can be
 * told apart without their colour; a line is broken where a cell is blank.
 */
export interface ChartDescription {
  readonly name: string;
  readonly type: "BarClustered" | "ColumnClustered" | "Line";
  /** The cells it covers. */
  readonly place: string;
  /** Headers in the first row, categories in the first column; a series a column. */
  readonly source: string;
  readonly title: string | null;
  readonly legend: "Bottom" | "Top" | "Right" | null;
  /** One a series, in the order of the columns. */
  readonly colors: readonly string[];
  /** Percent of a bar's width between two bars. */
  readonly gapWidth: number;
  /** Percent by which the series' bars lie over each other; the last series is in front. */
  readonly overlap: number;
  /** Number format of the axis of values, which is then shown; without one there is none. */
  readonly axisFormat?: string;
  /** Where that axis ends; without it as the program sees fit. */
  readonly axisTo?: number;
  /** Lines across at every so much of that axis; without it as the program sees fit. */
  readonly gridlines?: { readonly every: number; readonly color: string };
  /** First category at the top of a bar chart. */
  readonly fromTop: boolean;
  readonly font: { readonly size: number; readonly color: string };
}

export interface PrintDescription {
  readonly orientation: "portrait" | "landscape";
  readonly area: string;
  /** Fitted on one page high as well as wide; else as many pages high as it needs. */
  readonly onePage: boolean;
  /** Rows repeated on every page: `"4:4"`. */
  readonly titleRows: string;
  readonly footer: { readonly left: string; readonly right: string };
}
