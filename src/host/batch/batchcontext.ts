import type { Locale } from "../model/displaytext";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { EventRegister } from "./eventregistrations";
import type { KnownRanges } from "./knownranges";
import type { RequirementSets } from "./requirementsets";

/** What the members of Excel's objects may use besides their target. */
export interface BatchContext {
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly known: KnownRanges;
  readonly sets: RequirementSets;
  readonly events: EventRegister;
  /** Told of a sheet that looks different; passed on once, when the batch has been done. */
  readonly drawn: (sheet: Sheet) => void;
  /** Told of a new workbook that the add-in opens beside this one: its file. */
  readonly created: (bytes: Uint8Array) => void;
}
