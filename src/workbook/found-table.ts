import type { Area } from "./address";
import type { Source } from "./source";

/** A source and where it stands on its sheet. */
export interface FoundTable {
  readonly area: Area;
  readonly source: Source;
}
