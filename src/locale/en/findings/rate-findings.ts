import type { FindingOf } from "../../../domain/findings";
import type { Quantity } from "../../../domain/quantities";
import type { FindingSentences, Spoken } from "../../interfaces";
import { percentage, printedFigure } from "../../spelling";
import { nameOf } from "./finding-names";

const printed = (quantity: Quantity) => printedFigure(quantity, "en-US");

type RateFinding = FindingOf<"rate-impossible">;

const rate = (ratio: number, decimals: number) => percentage(ratio, decimals, "en-US");

/** Stated percentages that do not follow, in English. */
export const rateFindings: FindingSentences<RateFinding["code"]> = {
  "rate-impossible": impossible,
  "rate-attainable": attainable,
  "rate-incl-impossible": impossible,
  "rate-incl-attainable": attainable,
};

/** `329 of 552`, with procurement `498 + 114 of 1,685`: as printed. */
function sumOf(found: RateFinding): string {
  const extra = found.procurement ? ` + ${printed(found.procurement)}` : "";
  return `${printed(found.realised)}${extra} of ${printed(found.target)}`;
}

const whoOf = (found: RateFinding) =>
  nameOf(found) + (found.code.startsWith("rate-incl") ? " incl. SROI" : "");

function possibleOf({ attainable: { low, high }, stated, recomputed }: RateFinding): string {
  const decimals = Math.max(1, stated.decimals);
  const [least, most] = [rate(low, decimals), rate(high, decimals)];
  const rounded = stated.decimals > 0 ? "" : `, rounded ${rate(recomputed, 0)}`;
  return least === most
    ? `It can only be ${least}${rounded}.`
    : `It can be ${least} to ${most}${rounded}.`;
}

function impossible(found: RateFinding): Spoken {
  const slip =
    found.slip === null
      ? ""
      : ` Are two digits swapped, or is one wrong: ${rate(found.slip, found.stated.decimals)}?`;
  return {
    sentence: `${whoOf(found)}: ${printed(found.stated)} cannot follow from ${sumOf(found)}.`,
    wayOn: possibleOf(found) + slip,
  };
}

function attainable(found: RateFinding): Spoken {
  const recomputed = rate(found.recomputed, Math.max(1, found.stated.decimals));
  return {
    sentence: `${whoOf(found)}: ${printed(found.stated)} is not what ${sumOf(found)} gives (${recomputed}), though rounding could explain it.`,
    wayOn: possibleOf(found),
  };
}
