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
  gapWidth?: number;
  overlap?: number;
}

/** Sizes and places are in points, from the sheet's top left corner. */
export interface Chart {
  readonly id: string;
  name: string;
  /** As in `Excel.ChartType`: `BarClustered`, `ColumnClustered`, `Line`, ... */
  type: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" };
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  categoryAxis: { visible: boolean; reversed: boolean };
  valueAxis: {
    visible: boolean;
    minimum?: number;
    maximum?: number;
    gridlines: boolean;
    numberFormat?: string;
  };
}
