import type { SheetDescription } from "../report/sheetdescription";
import type { SheetPlace } from "./placesheets";

/** A described sheet, and where it goes. */
export interface PlannedSheet {
  readonly description: SheetDescription;
  readonly place: SheetPlace;
}
