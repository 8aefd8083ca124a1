import type { Problem } from "../../domain/findings";
import type { SheetsPlan } from "../keeping";

/**
 * Why nothing can be made or replaced: somebody protected the workbook, or protected or hid an
 * earlier sheet of ours; `null` when it can.
 */
export function refusalOf({ sheets, from }: SheetsPlan): Problem | null {
  if (from.protected) return { code: "workbook-protected" };
  for (const { place } of sheets) {
    if (!place.replaces) continue;
    const { name: sheet, visibility } = place.replaces;
    if (place.replaces.protected) return { code: "sheet-protected", sheet };
    if (visibility !== "Visible")
      return { code: "sheet-hidden", sheet, very: visibility === "VeryHidden" };
  }
  return null;
}
