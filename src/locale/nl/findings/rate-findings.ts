import type { FindingOf } from "../../../domain/findings";
import type { FindingSentences, Spoken } from "../../interfaces";
import { percentage } from "../../spelling";
import { nameOf } from "./finding-names";

type RateFinding = FindingOf<"rate-impossible">;

const rate = (ratio: number, decimals: number) => percentage(ratio, decimals, "nl-NL");

/** Stated percentages that do not follow, in Dutch. */
export const rateFindings: FindingSentences<RateFinding["code"]> = {
  "rate-impossible": impossible,
  "rate-attainable": attainable,
  "rate-incl-impossible": impossible,
  "rate-incl-attainable": attainable,
};

/** `329 van 552`, with procurement `498 + 114 van 1.685`: as printed. */
function sumOf(found: RateFinding): string {
  const extra = found.procurement ? ` + ${found.procurement.text}` : "";
  return `${found.realised.text}${extra} van ${found.target.text}`;
}

const whoOf = (found: RateFinding) =>
  nameOf(found) + (found.code.startsWith("rate-incl") ? " incl. SROI" : "");

function possibleOf({ attainable: { low, high }, stated, recomputed }: RateFinding): string {
  const decimals = Math.max(1, stated.decimals);
  const [least, most] = [rate(low, decimals), rate(high, decimals)];
  const rounded = stated.decimals > 0 ? "" : `, afgerond ${rate(recomputed, 0)}`;
  return least === most
    ? `Het kan alleen ${least} zijn${rounded}.`
    : `Het kan ${least} tot ${most} zijn${rounded}.`;
}

function impossible(found: RateFinding): Spoken {
  const slip =
    found.slip === null
      ? ""
      : ` Zijn er twee cijfers verwisseld, of is er één verkeerd: ${rate(found.slip, found.stated.decimals)}?`;
  return {
    sentence: `${whoOf(found)}: ${found.stated.text} kan niet uit ${sumOf(found)} volgen.`,
    wayOn: possibleOf(found) + slip,
  };
}

function attainable(found: RateFinding): Spoken {
  const recomputed = rate(found.recomputed, Math.max(1, found.stated.decimals));
  return {
    sentence: `${whoOf(found)}: ${found.stated.text} is niet wat ${sumOf(found)} geeft (${recomputed}), maar afronding kan het verklaren.`,
    wayOn: possibleOf(found),
  };
}
