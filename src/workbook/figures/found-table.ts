import type { Area } from "../cells";
import type { Source } from "./source";

/** A source and where it stands on its sheet. */
export interface FoundTable {
  readonly area: Area;
  readonly source: Source;
  /** How much of its numbers the reading explains, to be held against others of the same cells. */
  readonly merit: number;
}
