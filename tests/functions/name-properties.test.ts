import fc from "fast-check";
import { expect, test } from "vitest";
import { SECTORS } from "../../src/domain/sectors/sectors";
import { askOne, LABELS, stateOf } from "./any-source";

/** Each sector its own figure, so that an answer tells who was found. */
const rows = LABELS.map((label, at) => ({
  ...{ label, year: 2023, realised: 1, procurement: null },
  target: 100 + at,
}));
const state = stateOf(rows);
const targetOf = (sector: string) => askOne({ measure: "target", sector }, state);

/** Every name of a sector of the list with the figure that it stands for. */
const known = fc.constantFrom(
  ...SECTORS.flatMap(({ id, name, shortName, aliases }, at) =>
    [id, name, shortName, ...aliases].map((each) => ({ name: each, target: 100 + at })),
  ),
);
const own = fc.constantFrom(
  ...LABELS.slice(SECTORS.length).map((name, at) => ({ name, target: 100 + SECTORS.length + at })),
);

/** The letters of a name, each changed or followed by something, at will. */
function disguised(name: string, change: (letter: string) => fc.Arbitrary<string>) {
  return fc.tuple(...[...name].map(change)).map((letters) => letters.join(""));
}
const inAnyCase = (letter: string) => fc.constantFrom(letter.toLowerCase(), letter.toUpperCase());
const ACUTE = "\u0301";
const withAccent = (letter: string) =>
  /[aeiou]/i.test(letter)
    ? fc.constantFrom(letter, letter + ACUTE, (letter + ACUTE).normalize("NFC"))
    : fc.constant(letter);
const QUOTES = ["'", "’", "‘", "`", "´"];
const withQuote = (letter: string) =>
  QUOTES.includes(letter) ? fc.constantFrom(...QUOTES) : fc.constant(letter);
const withPoint = (letter: string) => fc.constantFrom(letter, `${letter}.`);
const withSpace = (letter: string) => fc.constantFrom(letter, `${letter} `, `${letter}\u00a0`);

test.each([
  ["case", inAnyCase],
  ["accents", withAccent],
  ["quotes", withQuote],
  ["points", withPoint],
  ["spaces", withSpace],
] as const)("%s do not matter in any name of a sector of the list", (_, change) => {
  const asked = known.chain(({ name, target }) =>
    disguised(name, change).map((sector) => ({ sector, target })),
  );
  fc.assert(
    fc.property(asked, ({ sector, target }) => {
      expect(targetOf(sector)).toBe(target);
    }),
    { numRuns: 400 },
  );
});

test("nor do case, accents, quotes, points and spaces between words in a workbook's own names", () => {
  const betweenWords = (letter: string) =>
    letter === " " ? fc.constantFrom(" ", "  ", "\u00a0") : fc.constant(letter);
  const changes = fc.constantFrom(inAnyCase, withAccent, withQuote, withPoint, betweenWords);
  const asked = fc
    .tuple(own, changes)
    .chain(([{ name, target }, change]) =>
      disguised(name, change).map((sector) => ({ sector: ` ${sector} `, target })),
    );
  fc.assert(
    fc.property(asked, ({ sector, target }) => {
      expect(targetOf(sector)).toBe(target);
    }),
    { numRuns: 400 },
  );
});

test("nor do short forms in the source: it answers to every name of that sector", () => {
  const pair = fc.constantFrom(...SECTORS).chain(({ id, name, shortName, aliases }) => {
    const names = fc.constantFrom(id, name, shortName, ...aliases);
    return fc.tuple(names, names);
  });
  fc.assert(
    fc.property(pair, ([label, sector]) => {
      const figures = { label, year: 2023, target: 5, realised: 1, procurement: null };
      expect(askOne({ measure: "target", sector }, stateOf([figures]))).toBe(5);
    }),
  );
});

test("a name that is nobody's is never taken for another: #N/A, with what looks like it", () => {
  const foreign = fc
    .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
    .filter((text) => /\p{L}/u.test(text));
  fc.assert(
    fc.property(foreign, (text) => {
      expect(askOne({ measure: "target", sector: `q${text}x` }, state)).toMatchObject({
        error: "#N/A",
      });
    }),
  );
});
