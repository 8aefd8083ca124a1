import fc from "fast-check";
import { expect, it } from "vitest";
import names from "../../../src/domain/sectors/sector-names.json";
import { findSector, sectorKey } from "../../../src/domain/sectors/sectors";

const NAMES = names.sectors.flatMap(({ name, shortName, aliases }) => [
  name,
  shortName,
  ...aliases,
]);
/** Signs that stand above a letter and change nothing in a name. */
const ACCENTS = ["\u0301", "\u0308", "\u0302"];

it("a name with an accent on a letter is the sector that it is without, known or not", () => {
  const written = fc.tuple(
    fc.constantFrom(...NAMES, "Veiligheidsregio Utrecht", "Sociale werkplaats"),
    fc.nat(30),
    fc.constantFrom(...ACCENTS),
    fc.boolean(),
  );
  fc.assert(
    fc.property(written, ([name, at, accent, composed]) => {
      const place = at % name.length;
      fc.pre(/[aeiou]/i.test(name[place] ?? ""));
      const text = name.slice(0, place + 1) + accent + name.slice(place + 1);
      const accented = composed ? text.normalize("NFC") : text;
      expect(findSector(accented)).toEqual(findSector(name));
      expect(sectorKey(accented)).toBe(sectorKey(name));
    }),
    { seed: 34352, numRuns: 1000 },
  );
});
