export type { Inventory, PresentSheet, SheetContents } from "./inventory";
export type { LostCell } from "./kept-cells";
export { planDeletions } from "./plan-deletions";
export { planSheets } from "./plan-sheets";
export { leaving } from "./planned-sheet";
export type { PlannedSheet, SheetsPlan } from "./planned-sheet";
export { recordOf } from "./sheet-record";
export { isAsPlanned } from "./is-as-planned";
export { askContents, askInventoryAgain, contentsOf, takeInventory } from "./take-inventory";
