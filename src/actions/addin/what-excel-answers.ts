import { declaredSets, displayLanguage, excelVersion, mergesUndo } from "../../office/excel";
import { lastActions } from "./last-actions";

/**
 * What one must know of an Excel to help from afar: which it is, what it has and what it made of
 * what was asked last. Technical words, the same in every language; nothing of the workbook.
 */
export function whatExcelAnswers(): string {
  return [
    `Excel ${excelVersion()}, ${displayLanguage()}`,
    declaredSets().join(", "),
    `undo in one step: ${mergesUndo() ? "yes" : "no"}`,
    ...lastActions(),
  ].join("\n");
}
