export { applicationObject } from "./application-object";
export {
  worksheetCustomPropertyCollectionObject,
  worksheetCustomPropertyObject,
} from "./custom-property-object";
export {
  customPropertyCollectionObject,
  customPropertyObject,
} from "./custom-document-property-object";
export {
  cultureInfoObject,
  datetimeFormatInfoObject,
  numberFormatInfoObject,
} from "./culture-info-object";
export { documentPropertiesObject } from "./document-properties-object";
export { functionResultObject, functionsObject } from "./functions-object";
export { namedItemCollectionObject, namedItemObject } from "./named-item-object";
export { settingCollectionObject, settingObject } from "./setting-object";
export { workbookObject } from "./workbook-object";
export { workbookProtectionObject } from "./workbook-protection-object";
