import { MAX_COLUMNS, MAX_ROWS, parseArea, type Sheet } from "../../model";
import { type BatchContext, invalidArgument, reference } from "../protocol";
import { areaOfReference } from "../cells";

const LOCATION = "Worksheet.getRange";

/**
 * The range that `Worksheet.getRange` means: the whole sheet, an A1 address with or without this
 * sheet's name, or a defined name.
 */
export function rangeOfAddress(sheet: Sheet, address: unknown, { workbook }: BatchContext) {
  if (address == null || address === "") {
    const area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
    return reference("Range", { sheet, area });
  }
  if (typeof address !== "string") throw invalidArgument(LOCATION);
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  const named = split
    ? workbook.sheet((split[1]?.replaceAll("''", "'") ?? split[2]) as string)
    : sheet;
  if (split && named !== sheet) throw invalidArgument(LOCATION);
  const area = parseArea(split?.[3] ?? address);
  if (area) return reference("Range", { sheet, area });
  const range = areaOfReference(workbook, address, sheet);
  if (!range) throw invalidArgument(LOCATION);
  return reference("Range", range);
}
