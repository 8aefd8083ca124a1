/**
 * Why a person should look at a figure of a letter. `relative-year`: the letter says `vorig jaar`;
 * `no-year`: nothing says of which year it is.
 */
export type LetterDoubt = "relative-year" | "no-year" | "unit-changed";

/** Why a number that may be a figure is none: the letter does not say enough of it. */
export type LetterUnclear =
  /** Nothing about it says what it measures. */
  | "what"
  /** No sector is named, or several are. */
  | "who"
  /** Years are named, and none is tied to it. */
  | "when"
  /** A sentence about another sector than the heading above it. */
  | "other-sector"
  /** It is no number in the letter's notation. */
  | "numeral"
  /** A table whose rows or columns say too little. */
  | "table"
  | "footnote";
