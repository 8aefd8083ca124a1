import { describe, expect, test } from "vitest";
import { sharingTextsFor } from "../../src/locale/sharing-texts-for";

const cells = (sheet: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ sheet, range: `B${index + 2}` }));
const dutch = sharingTextsFor("nl-NL");
const english = sharingTextsFor("en-US");

describe("what became of a copy", () => {
  const copy = { kind: "opened", replaced: 1, unvalued: [], rules: [], names: [] } as const;

  test("is one sentence when all cells had a value", () => {
    expect(dutch.copied(copy)).toEqual([
      "De kopie is klaar, met waarden in plaats van 1 formule. Deze werkmap is niet veranderd.",
    ]);
    expect(english.copied({ ...copy, replaced: 0 })).toEqual([
      "The copy is ready, without the add-in. This workbook has not changed.",
    ]);
  });

  test("names cells without a value, each sheet once, and counts what is too much", () => {
    const unvalued = [...cells("Blad1", 2), ...cells("Blad2", 9)];
    expect(dutch.copied({ ...copy, unvalued })[1]).toBe(
      "Zonder waarde, in de kopie #N/B: Blad1!B2, B3, Blad2!B2, B3, B4, B5, B6, B7 en nog 3. Herstel die formules eerst.",
    );
  });

  test("names rules and names that had no value to become", () => {
    const said = { ...copy, rules: cells("Blad1", 1), names: ["Tekort"] };
    expect(dutch.copied(said).slice(1)).toEqual([
      "Opmaak of validatie met een functie van ons is weggelaten bij Blad1!B2.",
      "Namen zonder waarde, in de kopie #N/B: Tekort.",
    ]);
    expect(english.copied(said)).toHaveLength(3);
  });
});

describe("what became of formulas", () => {
  test.each([
    [1, "Het blad ‘Blad 1’ is beveiligd", "The sheet ‘Blad 1’ is protected"],
    [2, "De bladen ‘Blad 1’, ‘Blad 2’ zijn", "The sheets ‘Blad 1’, ‘Blad 2’ are"],
  ])("names %i protected sheets", (count, nl, en) => {
    const protectedSheets = ["Blad 1", "Blad 2"].slice(0, count);
    const repair = { repaired: [], unknown: [], refused: [], protectedSheets };
    expect(dutch.repaired(repair).join(" ")).toContain(nl);
    expect(english.repaired(repair).join(" ")).toContain(en);
  });
});
