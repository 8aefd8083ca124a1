import type { Locale, Sheet, Workbook } from "../../model";
import type { EventRegister } from "./event-registrations";
import type { KnownRanges } from "./known-ranges";
import type { Refusals } from "./refusals";
import type { RequirementSets } from "./requirement-sets";
import type { Weather } from "./weather";

/** What the members of Excel's objects may use besides their target. */
export interface BatchContext {
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly known: KnownRanges;
  readonly sets: RequirementSets;
  /** Asked at each member that is used. */
  readonly refusals: Refusals;
  /** What Excel does today that it does not on other days. */
  readonly weather: Weather;
  readonly events: EventRegister;
  /** Told of a sheet that looks different; passed on once, when the batch has been done. */
  readonly drawn: (sheet: Sheet) => void;
  /** Told of a new workbook that the add-in opens beside this one: its file. */
  readonly created: (bytes: Uint8Array) => void;
}
