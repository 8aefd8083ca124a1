export {
  rangeAreasObject,
  rangeCollectionObject,
  removeDuplicatesResultObject,
} from "./range-areas-object";
export { rangeBorderCollectionObject, rangeBorderObject } from "./range-border-object";
export { rangeFillObject } from "./range-fill-object";
export { rangeFontObject } from "./range-font-object";
export { rangeFormatObject } from "./range-format-object";
export { rangeObject } from "./range-object";
export { rangeOfAddress } from "./range-of-address";
