import type { SheetDescription } from "../report/sheetdescription";
import type { Inventory } from "./inventory";
import { placeSheets } from "./placesheets";
import type { PlannedSheet } from "./plannedsheet";

/** Decides where described sheets go in a workbook that has this; nothing is written yet. */
export function planSheets(
  descriptions: readonly SheetDescription[],
  inventory: Inventory,
): PlannedSheet[] {
  const places = placeSheets(descriptions, inventory);
  return descriptions.flatMap((description, index) => {
    const place = places[index];
    return place ? { description, place } : [];
  });
}
