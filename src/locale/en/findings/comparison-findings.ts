import type { Quantity } from "../../../domain/quantities";
import type { FindingSentences } from "../../interfaces";
import { percentage, placeName, printedFigure } from "../../spelling";
import { fieldIn, nameOf } from "./finding-names";

const printed = (quantity: Quantity) => printedFigure(quantity, "en-US");

type Code =
  | "duplicate-figure"
  | "total-differs"
  | "change-differs"
  | "realised-jump"
  | "realised-includes-procurement";

const at = (quantity: Quantity | null) => {
  const place = placeName(quantity?.origin);
  return place === null ? "" : ` (in ${place})`;
};

const signed = (change: number) => (change > 0 ? "+" : "") + percentage(change, 0, "en-US");

/** Figures that do not agree with each other, in English. */
export const comparisonFindings: FindingSentences<Code> = {
  "duplicate-figure": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: given more than once, here as ‘${found.text}’ and earlier ${found.first ? `as ‘${printed(found.first)}’` : "left empty"}${at(found.first)}; the first counts.`,
    wayOn: "Remove the row that should not count.",
  }),
  "total-differs": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: ${printed(found.stated)} is not the sum of its ${found.parts === 1 ? "one part" : `${found.parts} parts`} (${printed(found.sum)}), and rounding does not explain it.`,
    wayOn: "Check whether a part is missing or counted twice, or correct the total.",
  }),
  "change-differs": (found) => ({
    sentence: `${nameOf(found)}: a change of ${printed(found.stated)} does not follow from ${printed(found.before)} and ${printed(found.realised)} (${printed(found.change)}).`,
    wayOn: "Correct the change, or one of the two years.",
  }),
  "realised-jump": (found) => ({
    sentence: `${nameOf(found)}: the realisation goes from ${printed(found.before)} to ${printed(found.realised)} (${signed(found.change)} in a year).`,
    wayOn: "Check whether both years count the same thing, for the same organisations.",
  }),
  "realised-includes-procurement": (found) => ({
    sentence: `${nameOf(found)}: the realisation of ${printed(found.realised)} seems to include the ${printed(found.procurement)} of procurement (SROI); only then does ${printed(found.stated)} fit.`,
    wayOn: "Give the realisation without procurement, and procurement separately.",
  }),
};
