import type { CellToFill } from "../../actions/addin";
import { addressText } from "../../actions/source";
import { DUTCH, ENTERED, inNotation, withFirstArgument } from "./in-notation";
import type { FollowedCell } from "./use-cell-to-fill";

export interface ShownExample {
  /** As this Excel writes it. */
  readonly shown: string;
  /** As it is entered, in every Excel alike. */
  readonly entered: string;
  readonly isFilled: boolean;
}

/** What a cell must show to be a function's first argument, by that argument's name. */
const FITTING: Readonly<Record<string, CellToFill["shows"]>> = {
  sector: "text",
  groep: "text",
  tekst: "text",
  uren: "number",
  fta: "number",
};

/**
 * An example filled with the selected cell where that fits, in the notation of this Excel.
 *
 * @param example as the texts of the pane's language have it
 * @param first the name of the function's first argument
 */
export function exampleFor(
  example: string,
  first: string | undefined,
  language: string,
  { selected, filled }: FollowedCell,
): ShownExample {
  const own = language === "nl" ? DUTCH : ENTERED;
  const asTold = inNotation(example, own, ENTERED);
  const isFilled =
    filled !== null && selected !== null && first !== undefined && FITTING[first] === filled.shows;
  const entered = isFilled ? withFirstArgument(asTold, referenceTo(filled, selected)) : asTold;
  const notation =
    selected === null
      ? own
      : {
          decimalSeparator: selected.decimalSeparator,
          language: /^nl\b/i.test(selected.excelLanguage) ? ("nl" as const) : ("en" as const),
        };
  return { shown: inNotation(entered, ENTERED, notation), entered, isFilled };
}

/** The sheet is named where the formula comes on another. */
function referenceTo({ place }: CellToFill, selected: CellToFill): string {
  return place.sheet === selected.place.sheet ? place.range : addressText(place);
}
