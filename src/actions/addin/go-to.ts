import type { Problem } from "../../domain/findings";
import { problemOf } from "../../office/excel";

/**
 * Selects a place in the workbook, for a link that leads to it.
 *
 * @param place a sheet, and a range in A1 without the sheet's name
 * @returns `null` when it is selected, else why not
 */
export async function goTo(place: { sheet: string; range: string }): Promise<Problem | null> {
  try {
    // Loads at the first click, as the pane's first paint does without it.
    const { selectPlace } = await import(
      /* webpackChunkName: "reading" */ "../../office/excel/select-place"
    );
    return await selectPlace(place.sheet, place.range);
  } catch (error) {
    return problemOf(error);
  }
}
