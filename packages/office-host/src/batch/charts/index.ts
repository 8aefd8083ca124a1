export {
  chartAxesObject,
  chartAxisFormatObject,
  chartAxisObject,
  chartAxisTitleObject,
  chartGridlinesFormatObject,
  chartGridlinesObject,
} from "./chart-axis-object";
export { chartCollectionObject } from "./chart-collection-object";
export { chartDataLabelFormatObject, chartDataLabelsObject } from "./chart-data-labels-object";
export { chartFillObject, chartLineFormatObject } from "./chart-fill-object";
export { chartObject } from "./chart-object";
export {
  chartPointFormatObject,
  chartPointObject,
  chartPointsCollectionObject,
} from "./chart-point-object";
export {
  chartAreaFormatObject,
  chartFontObject,
  chartLegendFormatObject,
  chartLegendObject,
  chartTitleFormatObject,
  chartTitleObject,
} from "./chart-part-objects";
export {
  chartSeriesCollectionObject,
  chartSeriesFormatObject,
  chartSeriesObject,
} from "./chart-series-object";
