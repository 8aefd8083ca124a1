import type { Label } from "../words";
import type { When } from "../words";
import type { Headed } from "./organisations-below";
import type { Plan } from "./plan";

/** What stands above a row and goes on to count for it. */
export interface Above {
  /** The name that stands once for several rows. */
  name: { text: string; row: number };
  /** A heading between the rows: a sector, a year, a measure. */
  sector: { text: string; row: number } | null;
  when: When | null;
  what: Label | null;
  /** The year that stands once for several rows. */
  year: When | null;
}

/** A table's lines while they are read. */
export interface LineState {
  readonly plan: Plan;
  readonly headed: Headed | null;
  readonly namesOnce: boolean;
  readonly yearsOnce: boolean;
  /** Where one column holds names and years, whose rows add up those below them. */
  readonly outer: "who" | "when" | null;
  readonly above: Above;
}
