import type { Problem } from "../../domain/findings";

/** Which figures are asked for in the letter's form. */
export interface LetterRequest {
  /** A sector by its name or id; `null` for all. */
  readonly sector: string | null;
  /** `null` for the newest of which the source gives a realisation. */
  readonly year: number | null;
}

/** Figures in the letter's form, or why there are none. */
export type LetterOutcome =
  | {
      readonly kind: "ready";
      readonly html: string;
      readonly text: string;
      /** How many sectors are in it. */
      readonly blocks: number;
    }
  | { readonly kind: "failed"; readonly problem: Problem };
