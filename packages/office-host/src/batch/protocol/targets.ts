import type {
  Area,
  Chart,
  ChartFont,
  Comment,
  ChartSeries,
  ConditionalFormat,
  Sheet,
  Edge,
  Table,
  DefinedName,
  Workbook,
} from "../../model";

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}
export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}
export interface TableColumnTarget extends TableTarget {
  readonly index: number;
}
export interface TableRowTarget extends TableTarget {
  /** Among the rows between headers and totals. */
  readonly index: number;
}
export interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: Comment;
}
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}
export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}
export interface PointTarget extends SeriesTarget {
  readonly index: number;
}
export interface AxisTarget extends ChartTarget {
  readonly axis: "category" | "value";
}
export interface FormatTarget<Kind extends ConditionalFormat["kind"] = ConditionalFormat["kind"]> {
  readonly sheet: Sheet;
  readonly format: Extract<ConditionalFormat, { kind: Kind }>;
}
export type StyledFormat = FormatTarget<"custom"> | FormatTarget<"cellValue">;

/** A color that a chart's part keeps for itself. */
export interface ColorTarget extends ChartTarget {
  set(color: string | undefined): void;
}
export interface LineTarget extends ColorTarget {
  get(): string | undefined;
  /** Points. */
  weight(): number;
  setWeight(points: number): void;
}
export interface FontTarget extends ChartTarget {
  font(): ChartFont;
}
export interface PropertyEntry {
  readonly sheet: Sheet;
  readonly key: string;
}

/** What stands behind each class of Excel's object model: the model's own objects. */
export interface Targets {
  Application: Workbook;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  WorksheetCollection: Workbook;
  DocumentProperties: Workbook;
  Functions: Workbook;
  FunctionResult: number;
  CustomPropertyCollection: Workbook;
  CustomProperty: { readonly workbook: Workbook; readonly key: string };
  CultureInfo: Workbook;
  NumberFormatInfo: Workbook;
  DatetimeFormatInfo: Workbook;
  SettingCollection: Workbook;
  Setting: { readonly workbook: Workbook; readonly key: string };
  NamedItemCollection: { readonly workbook: Workbook; readonly sheet: Sheet | null };
  NamedItem: { readonly workbook: Workbook; readonly name: DefinedName };
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Sheet;
  WorksheetCustomProperty: PropertyEntry;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  Range: RangeTarget;
  RangeAreas: readonly RangeTarget[];
  RangeCollection: readonly RangeTarget[];
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: RangeTarget & { readonly side: Side };
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: FormatTarget;
  DataBarConditionalFormat: FormatTarget<"dataBar">;
  ConditionalDataBarPositiveFormat: FormatTarget<"dataBar">;
  CustomConditionalFormat: FormatTarget<"custom">;
  ConditionalFormatRule: FormatTarget<"custom">;
  CellValueConditionalFormat: FormatTarget<"cellValue">;
  ConditionalRangeFormat: StyledFormat;
  ConditionalRangeFont: StyledFormat;
  ConditionalRangeFill: StyledFormat;
  TableCollection: { readonly workbook: Workbook; readonly sheet: Sheet | null };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  TableSort: TableTarget;
  TableColumn: TableColumnTarget;
  ShapeCollection: Sheet;
  Shape: Sheet["shapes"][number];
  CommentCollection: { readonly workbook: Workbook; readonly sheet: Sheet | null };
  Comment: CommentTarget;
  CommentReplyCollection: CommentTarget;
  CommentReply: CommentTarget & { readonly reply: Comment };
  ChartCollection: Sheet;
  Chart: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartGridlines: AxisTarget;
  ChartGridlinesFormat: AxisTarget;
  ChartLineFormat: LineTarget;
  ChartFill: ColorTarget;
  ChartFont: FontTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: PointTarget;
  ChartDataLabels: SeriesTarget;
  ChartDataLabelFormat: SeriesTarget;
}

export type ClassName = keyof Targets;

/** The sides that `Excel.BorderIndex` names. */
export type Side =
  `Edge${Capitalize<Edge>}` | "InsideVertical" | "InsideHorizontal" | "DiagonalDown" | "DiagonalUp";
