import fc from "fast-check";
import { expect, it } from "vitest";
import { findSector, knownAs, parseSelection } from "../../../src/domain/sectors/sectors";
import names from "../../../src/domain/sectors/sector-names.json";

const NAMES = [
  ...names.sectors.flatMap((each) => [each.id, each.name, each.shortName, ...each.aliases]),
  ...names.totals.flatMap((each) => each.names),
  "Gemeente Utrecht",
];
const name = fc.constantFrom(...NAMES);
const part = fc.constantFrom("", " ", "De ", "sector ", "1. ", "12) ", "Het ", ...names.totalWords);
const mark = fc.constantFrom("", "*", " 1)", "²", " [3]", ".", " (x)", " (342)");

it("no name of a sector, a group or all is passed over at a glance, however it is written", () => {
  const written = fc
    .tuple(part, name, fc.oneof(fc.constant(""), name), mark, fc.boolean())
    .map(([before, first, second, after, loud]) => {
      const text = `${before}${first} ${second}${after}`.trim();
      return loud ? text.toUpperCase() : text;
    });
  fc.assert(
    fc.property(written, (text) => {
      // A total of no name at all is none: nothing is written.
      const isTotal = (parseSelection(text)?.kind ?? "sector") !== "sector";
      const expected = findSector(text) !== null ? "sector" : isTotal ? "total" : null;
      expect(knownAs(text)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
