export {
  conditionalFormatCollectionObject,
  conditionalFormatObject,
} from "./conditional-format-object";
export {
  cellValueConditionalFormatObject,
  conditionalFormatRuleObject,
  conditionalRangeFillObject,
  conditionalRangeFontObject,
  conditionalRangeFormatObject,
  customConditionalFormatObject,
} from "./conditional-style-objects";
export { dataBarObject, dataBarPositiveFormatObject } from "./data-bar-object";
