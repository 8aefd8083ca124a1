import type { LetterMeasure } from "../../domain/figures";
import type { LetterDoubt, LetterUnclear } from "../../domain/findings";
import type { Quantity } from "../../domain/quantities";
import type { Who } from "../words";

/** Where in a letter something stands, and the sentence or line that says it. */
export interface Place {
  readonly line: number;
  readonly page: number | null;
  readonly sentence: string;
}

/** A figure as one place of the letter says it. */
export interface Mention extends Place {
  readonly who: Who;
  readonly year: number | null;
  /** A part of the year or a day in it, `null` for the year: such a figure is not the year's. */
  readonly moment: string | null;
  readonly what: LetterMeasure;
  readonly quantity: Quantity;
  /** Of a change: the year that it is held against, where the sentence names it. */
  readonly against: number | null;
  readonly from: "table" | "sentence";
  /** Why a person should look at it; `null` where nothing is in doubt. */
  readonly doubt: LetterDoubt | null;
}

/** A number that the letter calls others together. */
export interface SumInWords extends Place {
  readonly who: Who;
  readonly year: number | null;
  readonly quantity: Quantity;
  /** The figure that it is; `null` for a sum that is none, as of own jobs and those through SROI. */
  readonly mention: Mention | null;
  /** The numbers around it that may be its parts: some of them are, or all. */
  readonly parts: readonly Quantity[];
}

export interface CoverageMention extends Place {
  readonly who: Who;
  readonly year: number | null;
  readonly reported: number;
  readonly of: number;
}

/** A number that was looked at and is no figure of a sector. */
export interface SetAside extends Place {
  readonly text: string;
  readonly reason: NotOurs;
}

export type NotOurs =
  /** Hours, ages, schools, euros: it counts something else. */
  | "other-count"
  /** A share of something else than the target: of contracts, of organisations. */
  | "share"
  /** A bound or an aim: `minder dan 50%`, `minimaal 50`. */
  | "bound"
  /** What is hoped for or expected. */
  | "expected"
  /** What is lacking: it follows from target and realisation. */
  | "shortfall"
  /** The name of something: `Duizend banen`, a campaign. */
  | "name"
  /** A figure named again, to say something of it. */
  | "repeated"
  /** What a source states, named to say that it cannot be right. */
  | "cited"
  | "reference";

/** A number that may be a figure, and of which the letter does not say enough. */
export interface NotUnderstood extends Place {
  readonly text: string;
  readonly reason: LetterUnclear;
  /** Id of the sector under whose heading it stands, or that the sentence before is of. */
  readonly section: string | null;
}
