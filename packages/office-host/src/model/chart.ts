import type { MarkerStyle } from "./marker-styles";

/** A range as a chart refers to it: `'Overzicht 2023'!$B$6:$B$12`. */
export type ChartReference = string;

export interface ChartSeries {
  name: string;
  nameReference?: ChartReference;
  values: ChartReference;
  categories?: ChartReference;
  /** `#RRGGBB`. */
  color?: string;
  hasDataLabels: boolean;
  /** `#RRGGBB` of single points, by their index; kept, not drawn. */
  pointFills?: Map<number, string>;
  /** How the labels look, when one was asked for. */
  dataLabels?: ChartDataLabels;
  /** `#RRGGBB`; of a line chart the line itself, of bars their edge. */
  lineColor?: string;
  /** Points. */
  lineWeight?: number;
  /** As in `Excel.ChartMarkerStyle`. */
  markerStyle?: MarkerStyle;
  /** Points, from 2 to 72. */
  markerSize?: number;
  /** `#RRGGBB` of the points of a line, inside and at their edge. */
  markerColor?: string;
  markerEdge?: string;
  /** Another type than the chart's own. */
  type?: string;
  gapWidth?: number;
  overlap?: number;
}

/** Unset parts follow the chart's own style. */
export interface ChartFont {
  name?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  /** As in `Excel.ChartUnderlineStyle`. */
  underline?: "None" | "Single";
  /** `#RRGGBB`. */
  color?: string;
}

export interface ChartDataLabels {
  /** As in `Excel.ChartDataLabelPosition`: `OutsideEnd`, `InsideBase`, ... */
  position?: string;
  numberFormat?: string;
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  font: ChartFont;
}

/** Sizes and places are in points, from the sheet's top left corner. */
export interface Chart {
  readonly id: string;
  name: string;
  /** As in `Excel.ChartType`: `BarClustered`, `ColumnClustered`, `Line`, ... */
  type: string;
  title: { text: string; visible: boolean; font?: ChartFont };
  legend: {
    visible: boolean;
    position: "Top" | "Bottom" | "Left" | "Right";
    font?: ChartFont;
    /** `#RRGGBB`; kept, not drawn. */
    fill?: string;
  };
  /** Of all its texts that have none of their own. */
  font?: ChartFont;
  /** `#RRGGBB`; kept, not drawn. */
  fill?: string;
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  categoryAxis: {
    visible: boolean;
    reversed: boolean;
    title?: string;
    font?: ChartFont;
    lineColor?: string;
  };
  valueAxis: {
    visible: boolean;
    minimum?: number;
    maximum?: number;
    gridlines: boolean;
    /** `#RRGGBB`. */
    gridlinesColor?: string;
    reversed?: boolean;
    majorUnit?: number;
    numberFormat?: string;
    title?: string;
    font?: ChartFont;
    lineColor?: string;
  };
}
