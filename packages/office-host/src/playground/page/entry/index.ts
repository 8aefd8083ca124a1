export { clearCells, enterInCell } from "./enter-in-cell";
export { entryText } from "./entry-text";
export { useEntryKeys } from "./use-entry-keys";
export { useEntry } from "./use-entry";
export type { EntryControl } from "./use-entry";
export { useSelection } from "./use-selection";
export type { SelectionControl } from "./use-selection";
