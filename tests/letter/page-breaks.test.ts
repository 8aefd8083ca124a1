import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLetter, textOf } from "../../src/letter";
import { LETTERS } from "../fixtures/letters/letters";
import { writeText } from "../fixtures/letters/write-letter";

const RUNS = 60;

/** What a letter says, without the place where it says it. */
function saidIn(text: string): string[] {
  const { mentions, totals, coverages } = readLetter(textOf(text));
  return [
    ...[...mentions, ...totals].map(
      ({ who, year, moment, what, quantity }) =>
        `${JSON.stringify(who)} ${year} ${moment} ${what} ${quantity.value}`,
    ),
    ...coverages.map(({ reported, of }) => `${reported} of ${of}`),
  ].sort();
}

/** Only between the words of running text: a page ends in no cell of a table. */
const gapsOf = (text: string): number[] =>
  [...text.matchAll(/[ \n](?=\S)/g)].flatMap(({ index }) => {
    const [start, end] = [text.lastIndexOf("\n\n", index), text.indexOf("\n\n", index)];
    const paragraph = text.slice(start + 2, end < 0 ? undefined : end);
    return /[.!?]$/.test(paragraph) && !paragraph.includes("\t") ? [index] : [];
  });

describe.each(LETTERS)("the letter '$name'", (letter) => {
  it("says the same wherever in a sentence a page ends", () => {
    const text = writeText(letter).replaceAll(/\d+\f/g, "");
    const gaps = gapsOf(text);
    if (gaps.length === 0) return;
    const expected = saidIn(text);
    fc.assert(
      fc.property(
        fc.constantFrom(...gaps),
        fc.constantFrom("\n\nPagina 1\n\f", "\n\n1\n\n\n\n\n", "\n\nblad 1\n\f\n"),
        (at, foot) => {
          expect(saidIn(text.slice(0, at) + foot + text.slice(at + 1))).toEqual(expected);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
