import { mergesUndo } from "./office-context";

/**
 * With what the workbook is written in: behind what the user is typing, and as one step to undo where
 * Excel can, as each sync is a step of its own else (office-js #6170).
 */
export function writingOptions(): Excel.RunOptions {
  return { delayForCellEdit: true, ...(mergesUndo() ? { mergeUndoGroup: true } : {}) };
}
