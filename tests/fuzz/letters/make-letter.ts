import type { Random } from "../random";
import { blockOf, isInBlock, tableOf } from "./letter-blocks";
import { factsOf, type Fact, type SectorFacts } from "./sector-facts";
import { broken, chatter, onPages } from "./letter-noise";
import { combined, sentenceOf } from "./letter-wording";
import { handOf, type Hand } from "./print-fact";

/** A letter whose figures are known. */
export interface MadeLetter {
  readonly text: string;
  /** `politie 2023 target` to its value. */
  readonly figures: Readonly<Record<string, number>>;
}

/**
 * A letter as people write them: a block for each sector, one table, or nothing but sentences; with
 * chatter, other years, broken lines, pages and marks of footnotes. Its forms come from letters and
 * pages of others, and not from what the reader knows.
 */
export function makeLetter(random: Random): MadeLetter {
  const english = random.chance(0.1);
  const year = random.int(2017, 2025);
  const hand = handOf(random, english);
  const sectors = factsOf(random, year);
  const kind = random.pick(["blocks", "blocks", "table", "sentences"] as const);
  const lines = [
    ...opening(year, hand, random),
    ...(kind === "table" ? ["", ...fullTable(sectors, hand, random), ""] : []),
    ...sectors.flatMap((each) => section(each, kind, hand, random)),
    "",
    english ? "The minister of the Interior" : "De minister van Binnenlandse Zaken",
  ];
  const text = random.chance(0.4) ? onPages(lines, random, english) : lines.join("\n");
  const figures = sectors.flatMap(({ id, facts }) =>
    facts.map(({ year: of, field, value }) => [`${id} ${of} ${field}`, value]),
  );
  return { text, figures: Object.fromEntries(figures) as Record<string, number> };
}

function opening(year: number, hand: Hand, random: Random): string[] {
  return hand.english
    ? [
        `Progress of the jobs agreement in ${year}`,
        "",
        `This letter gives the results for ${year}.`,
        "",
      ]
    : [
        random.pick([`Voortgang banenafspraak ${year}`, `Resultaten banenafspraak over ${year}`]),
        "",
        random.pick([
          `Hierbij informeer ik u over de voortgang van de banenafspraak in ${year}.`,
          `Deze brief gaat over de resultaten van de banenafspraak over ${year}.`,
        ]),
        "",
      ];
}

const TABLED = ["target", "realised", "statedRate"] as const;

function fullTable(sectors: readonly SectorFacts[], hand: Hand, random: Random): string[] {
  const fields = random.chance(0.3) ? ([...TABLED].reverse() as Fact["field"][]) : [...TABLED];
  return tableOf(sectors, fields, hand, random);
}

function section(
  facts: SectorFacts,
  kind: "blocks" | "table" | "sentences",
  hand: Hand,
  random: Random,
): string[] {
  const name = random.pick(facts.names);
  const head = random.chance(0.2) ? [`2.${random.int(1, 9)} ${name}`] : [name];
  const inBlock = facts.facts.filter((fact) => isInBlock(fact, facts.year));
  const tabled = kind === "table" ? inBlock.filter(({ field }) => isTabled(field)) : [];
  const blocked = kind === "blocks" ? ordered(inBlock, random) : [];
  const rest = facts.facts.filter((fact) => !tabled.includes(fact) && !blocked.includes(fact));
  const year = hand.english ? `Realisation in figures ${facts.year}` : `Cijfers ${facts.year}`;
  return [
    ...["", ...head],
    ...(blocked.length > 0 ? [year, ...blockOf(blocked, hand, random)] : []),
    "",
    ...paragraph({ facts, hand, name }, rest, random),
  ];
}

const isTabled = (field: Fact["field"]): boolean => TABLED.some((each) => each === field);

const ordered = (facts: readonly Fact[], random: Random): Fact[] =>
  random.chance(0.3) ? facts.toReversed() : [...facts];

/** Sentences in an order in which a reader can follow them: a change behind what changed. */
function paragraph(
  given: Parameters<typeof combined>[0],
  rest: readonly Fact[],
  random: Random,
): string[] {
  const both = random.chance(0.4) ? combined(given, random) : null;
  const said = both && both.says.every((fact) => rest.includes(fact)) ? both : null;
  const left = rest.filter((fact) => !said?.says.includes(fact));
  const sentences = [
    ...(said ? [said.text] : []),
    ...left.flatMap((fact) => [
      sentenceOf(given, fact, random) + (random.chance(0.08) ? footnoteMark(random) : ""),
      ...(random.chance(0.2) ? [chatter(random, given.hand.english)] : []),
    ]),
  ];
  if (sentences.length === 0) return [];
  return random.chance(0.7)
    ? [...broken(sentences.join(" "), random.int(50, 90)), ""]
    : sentences.flatMap((sentence) => [sentence, ""]);
}

/** A mark glued behind the full stop, as a PDF's text has it. */
const footnoteMark = (random: Random): string => String(random.int(1, 19));
