import { workbookPart } from "spreadsheet/parts";
import type { Workbook } from "../model";
import { originalOf } from "./format";

const ENDINGS: readonly (readonly [part: string, ending: string])[] = [
  ["sheet.macroEnabled", ".xlsm"],
  ["template.macroEnabled", ".xltm"],
  ["addin.macroEnabled", ".xlam"],
  ["spreadsheetml.template", ".xltx"],
];

/**
 * How a workbook's file has to end, by what the file says that it is. Excel does not open one whose
 * name says something else.
 */
export function endingOf(workbook: Workbook): string {
  const pack = originalOf(workbook)?.pack;
  const type = (pack && workbookPart(pack)?.contentType) ?? "";
  return ENDINGS.find(([part]) => type.includes(part))?.[1] ?? ".xlsx";
}
