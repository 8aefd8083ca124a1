import type { LetterMeasure } from "../figures";
import type { Rate } from "../numbers";
import type { Quantity } from "../quantities";
import type { Severity } from "./finding";

interface Base {
  readonly severity: Severity;
  readonly sector: string | null;
  /** The name as the letter has it. */
  readonly label: string | null;
  readonly year: number | null;
  readonly line: number;
  readonly sentence: string;
}

/** Something a letter says that its other words cannot bear out: data, no sentence. */
export type LetterFinding =
  /** The same figure twice, with values that no rounding makes one; `first` is in the table, if any. */
  | (Base & {
      readonly code: "said-otherwise";
      readonly what: LetterMeasure;
      readonly first: Quantity;
      readonly firstLine: number;
      readonly other: Quantity;
      /** Two sentences and no table: neither counts. */
      readonly undecided: boolean;
    })
  /** A change against the very year that it is a change of: another year was meant. */
  | (Base & { readonly code: "compared-with-itself"; readonly stated: Quantity })
  /** A change in points, or in per cent, that the two figures do not give. */
  | (Base & {
      readonly code: "difference-impossible" | "difference-at-edge";
      readonly what: "changeInPoints" | "changeInPercent";
      readonly stated: Quantity;
      readonly now: Quantity;
      readonly before: Quantity;
      /** Of points as ratios: 0.07 for 7 points. */
      readonly low: Rate;
      readonly high: Rate;
    })
  /** A change that takes persons or contracts from fta. */
  | (Base & {
      readonly code: "units-compared";
      readonly stated: Quantity;
      readonly now: Quantity;
      readonly before: Quantity;
    })
  /** A sum said in words that its parts do not give: `24.000 in de markt en 368 bij de overheid, samen 25.000`. */
  | (Base & {
      readonly code: "sum-in-words-differs";
      readonly stated: Quantity;
      readonly parts: readonly Quantity[];
    })
  /** A group's percentage that its members' figures cannot give. */
  | (Base & {
      readonly code: "group-rate-differs";
      readonly stated: Quantity;
      readonly members: number;
      readonly low: Rate;
      readonly high: Rate;
    });

/** The finding of a code; a finding with two codes is that of either. */
export type LetterFindingOf<
  Code extends LetterFinding["code"],
  Each = LetterFinding,
> = Each extends LetterFinding ? (Code extends Each["code"] ? Each : never) : never;

/** Why a letter gives no figures. */
export interface LetterProblem {
  readonly code:
    | "letter-empty"
    /** Neither text nor a document that is known here. */
    | "letter-not-read"
    | "letter-not-docx"
    | "letter-not-pdf"
    | "letter-password"
    /** Pages of pictures. */
    | "letter-scanned"
    /** More pages, or more text, than a letter has. */
    | "letter-too-large"
    /** Read, and no figure of a sector is in it. */
    | "letter-without-figures";
  /** Its name; empty for what was pasted. */
  readonly file: string;
}
