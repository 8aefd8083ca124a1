import type { LetterFinding, LetterFindingOf } from "../../../domain/findings";
import type { Spoken } from "../../interfaces";
import { percentage } from "../../spelling";
import { letterMeasures } from "./letter-measures";

type Sentences = {
  readonly [Code in LetterFinding["code"]]: (finding: LetterFindingOf<Code>) => Spoken;
};

type Difference = LetterFindingOf<"difference-impossible">;

const whoOf = ({ label, year }: LetterFinding): string =>
  [label ?? "De brief", ...(year === null ? [] : [year])].join(" ");
const percent = (ratio: number): string => percentage(ratio, 1, "nl-NL");
const points = (ratio: number): string => percent(ratio).replace("%", " procentpunt");
const between = ({ low, high, what }: Difference): string => {
  const say = what === "changeInPoints" ? points : percent;
  return `Het kan ${say(low)} tot ${say(high)} zijn.`;
};

const SENTENCES: Sentences = {
  "said-otherwise": (found) => ({
    sentence: `${whoOf(found)}: ${letterMeasures[found.what]} is ${found.first.text} op regel ${found.firstLine}, maar hier ${found.other.text}.`,
    wayOn: found.undecided
      ? "Kies welke van de twee geldt; tot dan telt geen van beide."
      : "Kijk na welke van de twee geldt; de tabel wordt gevolgd.",
  }),
  "compared-with-itself": (found) => ({
    sentence: `${whoOf(found)}: ${found.stated.text} is een verschil met ${found.year ?? "hetzelfde jaar"}, het jaar zelf.`,
    wayOn: "Kijk na welk jaar bedoeld is.",
  }),
  "difference-impossible": (found) => ({
    sentence: `${whoOf(found)}: van ${found.before.text} naar ${found.now.text} kan geen ${found.stated.text} zijn.`,
    wayOn: between(found),
  }),
  "difference-at-edge": (found) => ({
    sentence: `${whoOf(found)}: van ${found.before.text} naar ${found.now.text} is alleen op de rand van de afronding ${found.stated.text}.`,
    wayOn: between(found),
  }),
  "units-compared": (found) => ({
    sentence: `${whoOf(found)}: ${found.stated.text} is het verschil tussen ${found.now.text} en ${found.before.text}, die iets anders tellen.`,
    wayOn: "Vergelijk alleen cijfers in dezelfde eenheid.",
  }),
  "sum-in-words-differs": (found) => ({
    sentence: `${whoOf(found)}: ${found.parts.map(({ text }) => text).join(" en ")} zijn samen geen ${found.stated.text}.`,
    wayOn: "Kijk de delen en de som na.",
  }),
  "group-rate-differs": (found) => ({
    sentence: `${whoOf(found)}: ${found.stated.text} kan niet uit de cijfers van de ${found.members} sectoren volgen.`,
    wayOn: `Samen geven zij ${percent(found.low)} tot ${percent(found.high)}.`,
  }),
};

/** What a letter says that its other words cannot bear out, in Dutch. */
export function letterFinding(finding: LetterFinding): Spoken {
  const speak = SENTENCES[finding.code] as (finding: LetterFinding) => Spoken;
  return speak(finding);
}
