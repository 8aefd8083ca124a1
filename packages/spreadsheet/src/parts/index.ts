/** The door of an .xlsx's parts: what leads to what, what each is, and the workbook with its sheets. */
export { STRICT, TRANSITIONAL, type Dialect } from "./dialects";
export { Package, type OpenPart, type Relationship } from "./package";
export { PartError } from "./part-error";
export { reachableParts, removeUnreachable } from "./reachable-parts";
export { relationshipsPath, resolveTarget } from "./resolve-target";
export {
  BORDER_ORDER,
  FONT_ORDER,
  FORMAT_ORDER,
  HEADERS_ORDER,
  SHEET_ORDER,
  SHEET_PROPERTIES_ORDER,
  STYLES_ORDER,
  TABLE_ORDER,
  VIEW_ORDER,
  WORKBOOK_ORDER,
} from "./schema-order";
export { relationId, workbookPart, type ListedSheet, type WorkbookPart } from "./workbook-part";
