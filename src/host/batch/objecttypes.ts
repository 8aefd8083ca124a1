import { applicationObject } from "./applicationobject";
import {
  chartAxesObject,
  chartAxisObject,
  chartAxisFormatObject,
  chartAxisTitleObject,
  chartGridlinesObject,
  chartGridlinesFormatObject,
} from "./chartaxisobject";
import { chartCollectionObject } from "./chartcollectionobject";
import { chartDataLabelFormatObject, chartDataLabelsObject } from "./chartdatalabelsobject";
import { chartFillObject, chartLineFormatObject } from "./chartfillobject";
import { chartObject } from "./chartobject";
import {
  chartFontObject,
  chartLegendObject,
  chartLegendFormatObject,
  chartTitleObject,
  chartTitleFormatObject,
} from "./chartpartobjects";
import {
  chartSeriesObject,
  chartSeriesCollectionObject,
  chartSeriesFormatObject,
} from "./chartseriesobject";
import { commentCollectionObject, commentObject } from "./commentobject";
import {
  conditionalFormatObject,
  conditionalFormatCollectionObject,
} from "./conditionalformatobject";
import {
  cellValueConditionalFormatObject,
  conditionalFormatRuleObject,
  conditionalRangeFillObject,
  conditionalRangeFontObject,
  conditionalRangeFormatObject,
  customConditionalFormatObject,
} from "./conditionalstyleobject";
import {
  worksheetCustomPropertyObject,
  worksheetCustomPropertyCollectionObject,
} from "./custompropertyobject";
import { dataBarPositiveFormatObject, dataBarObject } from "./databarobject";
import { documentPropertiesObject } from "./documentpropertiesobject";
import { worksheetFreezePanesObject } from "./freezepanesobject";
import { functionResultObject, functionsObject } from "./functionsobject";
import { headerFooterObject, headerFooterGroupObject } from "./headerfooterobject";
import { namedItemObject, namedItemCollectionObject } from "./nameditemobject";
import type { ObjectType, Reference } from "./objecttype";
import { pageLayoutObject } from "./pagelayoutobject";
import { worksheetProtectionObject } from "./protectionobject";
import { rangeAreasObject, rangeCollectionObject } from "./rangeareasobject";
import { rangeBorderObject, rangeBorderCollectionObject } from "./rangeborderobject";
import { rangeFillObject } from "./rangefillobject";
import { rangeFontObject } from "./rangefontobject";
import { rangeFormatObject } from "./rangeformatobject";
import { rangeObject } from "./rangeobject";
import { shapeCollectionObject, shapeObject } from "./shapeobject";
import { settingObject, settingCollectionObject } from "./settingobject";
import { tableCollectionObject } from "./tablecollectionobject";
import { tableColumnObject, tableColumnCollectionObject } from "./tablecolumnobject";
import { tableObject } from "./tableobject";
import type { ClassName } from "./targets";
import { workbookObject } from "./workbookobject";
import { worksheetCollectionObject } from "./worksheetcollectionobject";
import { worksheetObject } from "./worksheetobject";

type ObjectTypes = { readonly [Name in ClassName]: ObjectType<Name> };

/** Everything of Excel's object model that this host knows, by class. */
export const objectTypes: ObjectTypes = {
  Application: applicationObject,
  CellValueConditionalFormat: cellValueConditionalFormatObject,
  Chart: chartObject,
  ChartAxes: chartAxesObject,
  ChartAxis: chartAxisObject,
  ChartAxisFormat: chartAxisFormatObject,
  ChartAxisTitle: chartAxisTitleObject,
  ChartCollection: chartCollectionObject,
  ChartDataLabelFormat: chartDataLabelFormatObject,
  ChartDataLabels: chartDataLabelsObject,
  ChartFill: chartFillObject,
  ChartFont: chartFontObject,
  ChartGridlines: chartGridlinesObject,
  ChartGridlinesFormat: chartGridlinesFormatObject,
  ChartLegend: chartLegendObject,
  ChartLegendFormat: chartLegendFormatObject,
  ChartLineFormat: chartLineFormatObject,
  ChartSeries: chartSeriesObject,
  ChartSeriesCollection: chartSeriesCollectionObject,
  ChartSeriesFormat: chartSeriesFormatObject,
  ChartTitle: chartTitleObject,
  ChartTitleFormat: chartTitleFormatObject,
  Comment: commentObject,
  CommentCollection: commentCollectionObject,
  ConditionalDataBarPositiveFormat: dataBarPositiveFormatObject,
  ConditionalFormat: conditionalFormatObject,
  ConditionalFormatCollection: conditionalFormatCollectionObject,
  ConditionalFormatRule: conditionalFormatRuleObject,
  ConditionalRangeFill: conditionalRangeFillObject,
  ConditionalRangeFont: conditionalRangeFontObject,
  ConditionalRangeFormat: conditionalRangeFormatObject,
  CustomConditionalFormat: customConditionalFormatObject,
  DataBarConditionalFormat: dataBarObject,
  DocumentProperties: documentPropertiesObject,
  FunctionResult: functionResultObject,
  Functions: functionsObject,
  HeaderFooter: headerFooterObject,
  HeaderFooterGroup: headerFooterGroupObject,
  NamedItem: namedItemObject,
  NamedItemCollection: namedItemCollectionObject,
  PageLayout: pageLayoutObject,
  Range: rangeObject,
  RangeAreas: rangeAreasObject,
  RangeBorder: rangeBorderObject,
  RangeBorderCollection: rangeBorderCollectionObject,
  RangeCollection: rangeCollectionObject,
  RangeFill: rangeFillObject,
  RangeFont: rangeFontObject,
  RangeFormat: rangeFormatObject,
  Setting: settingObject,
  SettingCollection: settingCollectionObject,
  Shape: shapeObject,
  ShapeCollection: shapeCollectionObject,
  Table: tableObject,
  TableCollection: tableCollectionObject,
  TableColumn: tableColumnObject,
  TableColumnCollection: tableColumnCollectionObject,
  Workbook: workbookObject,
  Worksheet: worksheetObject,
  WorksheetCollection: worksheetCollectionObject,
  WorksheetCustomProperty: worksheetCustomPropertyObject,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionObject,
  WorksheetFreezePanes: worksheetFreezePanesObject,
  WorksheetProtection: worksheetProtectionObject,
};

/** The type of an object, whose members take the object's own target. */
export function typeOf(object: Reference): ObjectType<never> {
  // A reference pairs a class with its own target; the type cannot say so of a union.
  return objectTypes[object.className] as unknown as ObjectType<never>;
}
