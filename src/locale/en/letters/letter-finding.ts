import type { LetterFinding, LetterFindingOf } from "../../../domain/findings";
import type { Spoken } from "../../interfaces";
import { percentage } from "../../spelling";
import { letterMeasures } from "./letter-measures";

type Sentences = {
  readonly [Code in LetterFinding["code"]]: (finding: LetterFindingOf<Code>) => Spoken;
};

type Difference = LetterFindingOf<"difference-impossible">;

const whoOf = ({ label, year }: LetterFinding): string =>
  [label ?? "The letter", ...(year === null ? [] : [year])].join(" ");
const percent = (ratio: number): string => percentage(ratio, 1, "en-US");
const points = (ratio: number): string => percent(ratio).replace("%", " percentage points");
const between = ({ low, high, what }: Difference): string => {
  const say = what === "changeInPoints" ? points : percent;
  return `It can be ${say(low)} to ${say(high)}.`;
};

const SENTENCES: Sentences = {
  "said-otherwise": (found) => ({
    sentence: `${whoOf(found)}: ${letterMeasures[found.what]} is ${found.first.text} on line ${found.firstLine}, but ${found.other.text} here.`,
    wayOn: found.undecided
      ? "Choose which of the two holds; until then neither counts."
      : "Check which of the two holds; the table is followed.",
  }),
  "compared-with-itself": (found) => ({
    sentence: `${whoOf(found)}: ${found.stated.text} is a change on ${found.year ?? "the same year"}, the year itself.`,
    wayOn: "Check which year was meant.",
  }),
  "difference-impossible": (found) => ({
    sentence: `${whoOf(found)}: from ${found.before.text} to ${found.now.text} cannot be ${found.stated.text}.`,
    wayOn: between(found),
  }),
  "difference-at-edge": (found) => ({
    sentence: `${whoOf(found)}: from ${found.before.text} to ${found.now.text} is ${found.stated.text} only at the edge of rounding.`,
    wayOn: between(found),
  }),
  "units-compared": (found) => ({
    sentence: `${whoOf(found)}: ${found.stated.text} is the difference of ${found.now.text} and ${found.before.text}, which count different things.`,
    wayOn: "Compare figures of one unit only.",
  }),
  "sum-in-words-differs": (found) => ({
    sentence: `${whoOf(found)}: ${found.parts.map(({ text }) => text).join(" and ")} do not add up to ${found.stated.text}.`,
    wayOn: "Check the parts and the sum.",
  }),
  "group-rate-differs": (found) => ({
    sentence: `${whoOf(found)}: ${found.stated.text} cannot follow from the figures of the ${found.members} sectors.`,
    wayOn: `Together they give ${percent(found.low)} to ${percent(found.high)}.`,
  }),
};

/** What a letter says that its other words cannot bear out, in English. */
export function letterFinding(finding: LetterFinding): Spoken {
  const speak = SENTENCES[finding.code] as (finding: LetterFinding) => Spoken;
  return speak(finding);
}
