import type { Quantity } from "../../domain/quantity";
import type { FindingSentences } from "../findingsentences";
import { percentage } from "../percentage";
import { placeName } from "../placename";
import { printedFigure } from "../printedfigure";
import { fieldIn, nameOf } from "./findingnames";

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
    sentence: `${nameOf(found)}${fieldIn(found.field)}: stands in the source more than once, as ‘${found.text}’ and before that${found.first ? ` as ‘${printed(found.first)}’` : " empty"}${at(found.first)}; the first counts.`,
    wayOn: "Remove the row that should not count.",
  }),
  "total-differs": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: ${printed(found.stated)} is not the sum of its ${found.parts === 1 ? "one part" : `${found.parts} parts`} (${printed(found.sum)}), rounding included.`,
    wayOn: "See whether a part is absent or counted twice, or mend the total.",
  }),
  "change-differs": (found) => ({
    sentence: `${nameOf(found)}: a change of ${printed(found.stated)} does not follow from ${printed(found.before)} and ${printed(found.realised)} (${printed(found.change)}).`,
    wayOn: "Mend the change, or one of the two years.",
  }),
  "realised-jump": (found) => ({
    sentence: `${nameOf(found)}: what was realised goes from ${printed(found.before)} to ${printed(found.realised)} (${signed(found.change)} in a year).`,
    wayOn: "See whether both years count the same, of the same organisations.",
  }),
  "realised-includes-procurement": (found) => ({
    sentence: `${nameOf(found)}: the ${printed(found.realised)} realised seems to include the procurement (SROI) of ${printed(found.procurement)}; only then ${printed(found.stated)} fits.`,
    wayOn: "Give what was realised without procurement, and procurement apart.",
  }),
};
