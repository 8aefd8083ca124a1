/** The door of an .xlsx's parts: what leads to what, what each is, and the workbook with its sheets. */
export { STRICT, TRANSITIONAL, type Dialect } from "./dialects";
export { Package, type OpenPart, type Relationship } from "./package";
export { reachableParts, removeUnreachable } from "./reachable-parts";
export { relationshipsPath, resolveTarget } from "./resolve-target";
export { relationId, workbookPart, type ListedSheet, type WorkbookPart } from "./workbook-part";
