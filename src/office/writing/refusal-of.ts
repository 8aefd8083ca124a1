import type { Problem } from "../../domain/findings";
import type { PlannedSheet } from "../keeping";

/** Why our earlier sheets may not be replaced: somebody protected or hid one; `null` when they may. */
export function refusalOf(plans: readonly PlannedSheet[]): Problem | null {
  for (const { place } of plans) {
    if (!place.replaces) continue;
    const { name: sheet, visibility } = place.replaces;
    if (place.replaces.protected) return { code: "sheet-protected", sheet };
    if (visibility !== "Visible")
      return { code: "sheet-hidden", sheet, very: visibility === "VeryHidden" };
  }
  return null;
}
