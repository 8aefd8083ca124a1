import { describe, expect, it } from "vitest";
import { checkLetter, compareLetter, readLetter, textOf } from "../../src/letter";
import { letterTextsFor } from "../../src/locale";
import { letterFigures } from "../fixtures/letter-figures";

const DUTCH = "Resultaten banenafspraak over 2021\n\n";
const ENGLISH = "Results of the jobs agreement for 2021\n\n";
const TABLE =
  "Sector\tDoel\tRealisatie\nPolitie\t640\t301,5\nDefensie\t790\t474\nGemeenten\t4.120\t4.944\n\n";

const read = (text: string) => readLetter(textOf(text));
const findings = (text: string) =>
  checkLetter(read(text)).letterFindings.map(({ code }) => code as string);

/** Right and wrong: the same sentence, with a sum that the figures give and one that they do not. */
const SUMS: readonly (readonly [string, string, string, string])[] = [
  [
    "sectors in one sentence",
    `${DUTCH}De politie realiseerde 300 fta en Defensie 470,5 fta, samen #.`,
    "770,5 fta",
    "780,5 fta",
  ],
  [
    "sentences before it",
    `${DUTCH}De politie realiseerde 300 fta. Defensie realiseerde 470 fta. Samen is dat #.`,
    "770 fta",
    "870 fta",
  ],
  [
    "own jobs and those through SROI",
    `${DUTCH}Gemeenten\n\nEr zijn 400 fta gerealiseerd en via SROI 50 fta, samen #.`,
    "450 fta",
    "480 fta",
  ],
  [
    "own jobs and hired-in ones",
    `${DUTCH}Politie\n\nDe sector realiseerde #, waarvan 250 fta in eigen dienst en 50 fta via inhuur.`,
    "300 fta",
    "310 fta",
  ],
  [
    "a whole that consists of parts",
    `${DUTCH}Politie\n\nDe realisatie van # bestaat uit 250 fta in vaste dienst en 50 fta in tijdelijke dienst.`,
    "300 fta",
    "330 fta",
  ],
  [
    "the market and the government",
    `${DUTCH}In de markt zijn 24.000 banen gerealiseerd en bij de overheid 368 banen, samen # banen.`,
    "24.368",
    "25.000",
  ],
  [
    "sectors whose figures stand in a table",
    `${DUTCH}${TABLE}Politie, Defensie en gemeenten realiseerden samen #.`,
    "5.719,5 fta",
    "5.919,5 fta",
  ],
  [
    "English",
    `${ENGLISH}The police realised 300 fta and Defence 470.5 fta, together #.`,
    "770.5 fta",
    "780.5 fta",
  ],
  [
    "English, a whole and its parts",
    `${ENGLISH}Police\n\nThe police realised #, made up of 250 fta on own contracts and 50 fta hired in.`,
    "300 fta",
    "310 fta",
  ],
];

describe("a sum said in words", () => {
  it.each(SUMS)("of %s is no finding where the figures give it", (_, text, right) => {
    expect(findings(text.replace("#", right))).toEqual([]);
  });

  it.each(SUMS)("of %s is one where they do not", (_, text, _right, wrong) => {
    expect(findings(text.replace("#", wrong))).toEqual(["sum-in-words-differs"]);
  });

  it.each([
    ["rounding gives it", "De politie realiseerde 300 fta en Defensie 470 fta, samen 771 fta."],
    [
      "only some of the numbers are its parts",
      "Politie\n\nVan het doel van 640 fta zijn 300 fta gerealiseerd, waarvan 100 via inhuur; via SROI zijn 50 fta gerealiseerd, samen 350 fta.",
    ],
    [
      "it says with whom something was done",
      "De politie realiseerde 300 fta en huurde 40 fta in, samen met andere werkgevers 12 fta.",
    ],
    ["one of its sectors has no figure", "Politie en Defensie realiseerden samen 700 fta."],
  ])("is no finding where %s", (_, text) => {
    expect(findings(DUTCH + text)).toEqual([]);
  });

  it("is of none of its sectors alone", () => {
    const { mentions, sums } = read(
      `${DUTCH}De politie realiseerde 300 fta en Defensie 470,5 fta, samen 770,5 fta.`,
    );
    expect(mentions.map(({ quantity }) => quantity.value)).toEqual([300, 470.5]);
    expect(sums[0]?.who).toMatchObject({ kind: "sectors", sectors: ["politie", "defensie"] });
  });

  it("that counts SROI in is no realisation", () => {
    const { figures } = checkLetter(
      read(`${DUTCH}Gemeenten\n\nEr zijn 400 fta gerealiseerd en via SROI 50 fta, samen 450 fta.`),
    );
    expect(figures[0]).toMatchObject({ realised: { value: 400 }, procurement: { value: 50 } });
  });

  it("holds a percentage of several sectors against their figures", () => {
    const of = (rate: string) =>
      findings(`${DUTCH}${TABLE}Politie en Defensie realiseerden samen ${rate} van hun doel.`);
    expect([of("54,2%"), of("58,2%")]).toEqual([[], ["group-rate-differs"]]);
  });

  it("is laid against the sum of the workbook's cells", () => {
    const lay = (sum: string) =>
      compareLetter(read(`Cijfers 2023\n\nHet Rijk en Defensie realiseerden samen ${sum} fta.`), {
        figures: letterFigures(),
        totals: [],
      });
    expect(lay("5.025,5").agrees).toHaveLength(1);
    expect(lay("5.125,5").differs).toHaveLength(1);
  });

  it("that differs is said in Dutch and in English", () => {
    const [, text = "", , wrong = ""] = SUMS[0] ?? [];
    const [finding] = checkLetter(read(text.replace("#", wrong))).letterFindings;
    expect(finding && letterTextsFor("nl-NL").finding(finding).sentence).toBe(
      "Politie, Defensie 2021: 300 fta en 470,5 fta zijn samen geen 780,5 fta.",
    );
    expect(finding && letterTextsFor("en-US").finding(finding).sentence).toBe(
      "Politie, Defensie 2021: 300 fta and 470,5 fta do not add up to 780,5 fta.",
    );
  });
});
