import type { Random } from "../random";
import type { Fact, SectorFacts } from "./sector-facts";
import { amount, printed, type Hand } from "./print-fact";

interface Given {
  readonly facts: SectorFacts;
  readonly hand: Hand;
  readonly name: string;
}

type Say = (given: Given, fact: Fact) => string;

const p: Say = ({ hand }, fact) => printed(fact, hand);
const n: Say = ({ hand }, fact) => amount(fact, hand);
const own = (facts: SectorFacts, field: Fact["field"], year = facts.year) =>
  facts.facts.find((each) => each.field === field && each.year === year);

/** How Dutch letters and pages say each figure of the year that they are about. */
const DUTCH: Readonly<Partial<Record<Fact["field"], readonly Say[]>>> = {
  target: [
    (g, f) => `Het doel was ${p(g, f)}.`,
    (g, f) => `De doelstelling voor ${f.year} bedroeg ${p(g, f)}.`,
    (g, f) => `De taakstelling over ${f.year} is ${p(g, f)}.`,
    (g, f) => `Voor ${f.year} is een doelstelling van ${p(g, f)} afgesproken.`,
    (g, f) => `Eind ${f.year} hadden er ${p(g, f)} gerealiseerd moeten zijn; dat is het doel.`,
  ],
  realised: [
    (g, f) => `In ${f.year} zijn ${p(g, f)} gerealiseerd.`,
    (g, f) => `Eind ${f.year} waren in totaal ${p(g, f)} gerealiseerd.`,
    (g, f) => `De realisatie kwam uit op ${p(g, f)}.`,
    (g, f) => `Op 31 december ${f.year} waren er ${p(g, f)} ingevuld.`,
    (g, f) => `De sector heeft ${p(g, f)} gecreëerd.`,
    (g, f) => `Er werden ${p(g, f)} gerealiseerd in ${f.year}.`,
  ],
  statedRate: [
    (g, f) => `Het realisatiepercentage is ${p(g, f)}.`,
    (g, f) => `Daarmee komt het realisatiepercentage op ${p(g, f)}.`,
    (g, f) => `Dat is ${p(g, f)} van het doel.`,
    (g, f) => `De realisatiegraad bedraagt ${p(g, f)}.`,
    (g, f) => `Hiermee is ${p(g, f)} van de doelstelling gehaald.`,
  ],
  procurement: [
    (g, f) => `Via SROI zijn nog eens ${p(g, f)} gerealiseerd.`,
    (g, f) => `Door inkoop kwamen er ${p(g, f)} bij.`,
    (g, f) => `Daarnaast zijn via inkoop ${p(g, f)} tot stand gekomen.`,
    (g, f) => `Het aantal via SROI gerealiseerde banen bedraagt ${p(g, f)}.`,
  ],
  statedRateInclProcurement: [
    (g, f) => `Het realisatiepercentage inclusief SROI is ${p(g, f)}.`,
    (g, f) => `Inclusief inkoop bedraagt het percentage ${p(g, f)}.`,
    (g, f) => `Worden de banen via inkoop meegeteld, dan is het realisatiepercentage ${p(g, f)}.`,
  ],
  hiredIn: [
    (g, f) => `Van deze banen zijn er ${n(g, f)} via inhuur gerealiseerd.`,
    (g, f) => `Hiervan waren ${p(g, f)} ingehuurd.`,
    (g, f) => `Daarvan zijn ${p(g, f)} via inleenverbanden ingevuld.`,
  ],
};
const DUTCH_BEFORE: Readonly<Partial<Record<Fact["field"], readonly Say[]>>> = {
  realised: [
    (g, f) => `In ${f.year} was de realisatie ${p(g, f)}.`,
    (g, f) => `Eind ${f.year} waren dat ${p(g, f)}.`,
    (g, f) => `In ${f.year} zijn ${p(g, f)} gerealiseerd.`,
  ],
  statedRate: [
    (g, f) => `In ${f.year} was het realisatiepercentage ${p(g, f)}.`,
    (g, f) => `Ten opzichte van ${f.year} (${p(g, f)}) is dat een verandering.`,
    (g, f) => `In ${f.year} bedroeg het percentage ${p(g, f)}.`,
  ],
};
const ENGLISH: typeof DUTCH = {
  target: [
    (g, f) => `The target for ${f.year} was ${p(g, f)}.`,
    (g, f) => `The goal was ${p(g, f)}.`,
  ],
  realised: [
    (g, f) => `In ${f.year}, ${p(g, f)} were realised.`,
    (g, f) => `At the end of ${f.year} ${p(g, f)} had been realised.`,
  ],
  statedRate: [
    (g, f) => `The realisation rate is ${p(g, f)}.`,
    (g, f) => `That is ${p(g, f)} of the target.`,
  ],
  procurement: [
    (g, f) => `Through SROI another ${p(g, f)} were created.`,
    (g, f) => `Procurement added ${p(g, f)}.`,
  ],
  statedRateInclProcurement: [(g, f) => `The realisation rate including SROI is ${p(g, f)}.`],
  hiredIn: [(g, f) => `Of these, ${p(g, f)} were hired in.`],
};
const ENGLISH_BEFORE: typeof DUTCH = {
  realised: [(g, f) => `In ${f.year}, ${p(g, f)} were realised.`],
  statedRate: [(g, f) => `In ${f.year} the realisation rate was ${p(g, f)}.`],
};

/** A change on the year before, in words that say which way it went. */
function changeIn({ hand }: Given, fact: Fact, random: Random): string {
  const bare = `${amount(fact, hand)} ${hand.unit}`;
  const [less, more] = hand.english ? ["fewer", "more"] : ["minder", "meer"];
  const word = fact.value < 0 ? less : more;
  if (hand.english)
    return `That is ${amount(fact, hand)} ${word} ${hand.unit} than in ${fact.year - 1}.`;
  const noun = fact.value < 0 ? "daling" : "stijging";
  return random.pick([
    `Dat is een ${noun} van ${bare} ten opzichte van ${fact.year - 1}.`,
    `Dat zijn ${bare} ${word} dan in ${fact.year - 1}.`,
    `Dit betekent een ${noun} van ${bare}.`,
  ]);
}

/** The sentence that says a figure. */
export function sentenceOf(given: Given, fact: Fact, random: Random): string {
  if (fact.field === "statedChange") return changeIn(given, fact, random);
  const { english } = given.hand;
  const before = fact.year < given.facts.year;
  const [now, then] = english ? [ENGLISH, ENGLISH_BEFORE] : [DUTCH, DUTCH_BEFORE];
  const ways = (before ? then : now)[fact.field] ?? [];
  return random.pick(ways)(given, fact);
}

/** Two figures or more in one sentence, as letters say them; the facts that it says. */
export function combined(
  given: Given,
  random: Random,
): { readonly text: string; readonly says: readonly Fact[] } | null {
  const { facts, hand, name } = given;
  if (hand.english) return null;
  const [target, realised, rate] = [
    own(facts, "target"),
    own(facts, "realised"),
    own(facts, "statedRate"),
  ];
  const before = own(facts, "statedRate", facts.year - 1);
  if (!target || !realised) return null;
  const [t, r] = [p(given, target), p(given, realised)];
  const ways = [
    { text: `Van het doel van ${t} zijn ${r} gerealiseerd.`, says: [target, realised] },
    {
      text: `Tegenover een doel van ${t} staat een realisatie van ${r}.`,
      says: [target, realised],
    },
    {
      text: `De sector kwam tot ${n(given, realised)} van de ${t}.`,
      says: realised.approximate ? [] : [realised, target],
    },
    {
      text: `De sector ${name.toLowerCase()} realiseerde ${r}, bij een doelstelling van ${t}.`,
      says: [realised, target],
    },
    ...(rate
      ? [
          {
            text: `Er zijn ${r} gerealiseerd, waarmee de realisatie ${p(given, rate)} bedraagt.`,
            says: [realised, rate],
          },
          {
            text: `In ${facts.year} zijn ${r} gerealiseerd (${p(given, rate)} van het doel van ${t}).`,
            says: [realised, rate, target],
          },
        ]
      : []),
    ...(rate && before
      ? [
          {
            text: `Het realisatiepercentage ging van ${p(given, before)} in ${before.year} naar ${p(given, rate)} in ${rate.year}.`,
            says: [before, rate],
          },
          {
            text: `Het realisatiepercentage is ${p(given, rate)} (${before.year}: ${p(given, before)}).`,
            says: [rate, before],
          },
        ]
      : []),
  ];
  return random.pick(ways.filter(({ says }) => says.length > 0));
}
