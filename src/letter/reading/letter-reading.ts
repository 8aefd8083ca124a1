import type { Notation } from "../../domain/quantities";
import type { CoverageMention, Mention, NotUnderstood, SetAside, SumInWords } from "./mention";
import type { Missing } from "./read-table";

/** All that a letter says, each thing with the line and sentence that say it. */
export interface LetterReading {
  /** The year that the letter is about; `null` where it does not say. */
  readonly year: number | null;
  readonly notation: Notation;
  /** Figures of sectors. */
  readonly mentions: readonly Mention[];
  /** Figures of groups of sectors, or of all: never a sector's. */
  readonly totals: readonly Mention[];
  /** Figures of the country: never a sum of sectors. */
  readonly national: readonly Mention[];
  /** Numbers that are called others together; those of one sector or group are among the above too. */
  readonly sums: readonly SumInWords[];
  readonly coverages: readonly CoverageMention[];
  readonly missing: readonly Missing[];
  /** Numbers that are none of these, and why. */
  readonly setAside: readonly SetAside[];
  readonly notUnderstood: readonly NotUnderstood[];
}
