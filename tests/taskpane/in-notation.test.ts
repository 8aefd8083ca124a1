import fc from "fast-check";
import { describe, expect, test } from "vitest";
import en from "../../src/locale/en/functions.json";
import nl from "../../src/locale/nl/functions.json";
import { exampleFor } from "../../src/taskpane/settings/example-for";
import {
  DUTCH,
  ENTERED,
  inNotation,
  withFirstArgument,
} from "../../src/taskpane/settings/in-notation";

type Texts = Readonly<Record<string, { examples: readonly { formula: string }[] }>>;
const formulasOf = (texts: Texts) =>
  Object.values(texts).flatMap(({ examples }) => examples.map(({ formula }) => formula));
/** What differs in words of the language, and not of the notation. */
const withoutTexts = (formula: string) => formula.replaceAll(/"[^"]*"/g, '""');

describe("an example in another notation", () => {
  test("of each function is what the other language's texts have", () => {
    const [dutch, english] = [formulasOf(nl as Texts), formulasOf(en as Texts)];
    expect(dutch.map((each) => withoutTexts(inNotation(each, DUTCH, ENTERED)))).toEqual(
      english.map(withoutTexts),
    );
    expect(english.map((each) => withoutTexts(inNotation(each, ENTERED, DUTCH)))).toEqual(
      dutch.map(withoutTexts),
    );
  });

  test("there and back is the same, whatever the texts in it hold", () => {
    const text = fc.string().map((each) => `"${each.replaceAll('"', '""')}"`);
    const number = fc.tuple(fc.nat(9999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`);
    const argument = fc.oneof(text, number, fc.constantFrom("TRUE", "A1:B2", "'a,b;c'!A1", ""));
    const array = fc
      .array(fc.array(fc.oneof(text, number), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((rows) => `{${rows.map((row) => row.join(",")).join(";")}}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(argument, array), { minLength: 1 }), (given) => {
        const formula = `=BANEN.DOEL(${given.join(",")})`;
        expect(inNotation(inNotation(formula, ENTERED, DUTCH), DUTCH, ENTERED)).toBe(formula);
        const filled = withFirstArgument(formula, "Z9");
        expect(filled).toBe(`=BANEN.DOEL(${["Z9", ...given.slice(1)].join(",")})`);
      }),
    );
  });
});

describe("an example to insert", () => {
  const cell = {
    place: { sheet: "Sectorcijfers", range: "A5" },
    shows: "text",
    decimalSeparator: ",",
    excelLanguage: "nl-NL",
  } as const;
  const empty = {
    ...cell,
    place: { sheet: "Piet's blad", range: "C1" },
    shows: "nothing",
  } as const;
  const told = '=BANEN.DOEL("Defence",2023,,TRUE)';

  test("is filled with the cell, and written as this Excel does in whatever language the pane speaks", () => {
    expect(exampleFor(told, "sector", "en", { selected: cell, filled: cell })).toEqual({
      shown: "=BANEN.DOEL(A5;2023;;WAAR)",
      entered: "=BANEN.DOEL(A5,2023,,TRUE)",
      isFilled: true,
    });
  });

  test("names the sheet of that cell where it comes on another", () => {
    const elsewhere = { ...cell, place: { sheet: "Piet's blad", range: "A2" } };
    const onOther = { ...empty, place: { sheet: "Blad2", range: "C1" } };
    expect(exampleFor(told, "sector", "en", { selected: onOther, filled: elsewhere }).entered).toBe(
      "=BANEN.DOEL('Piet''s blad'!A2,2023,,TRUE)",
    );
  });

  test("stays as told where the cell is no such argument, or none is known", () => {
    const number = { ...cell, shows: "number" } as const;
    const given = { selected: number, filled: number };
    expect(exampleFor(told, "sector", "en", given)).toMatchObject({
      entered: told,
      isFilled: false,
    });
    const unknown = { selected: null, filled: null };
    expect(exampleFor("=BANEN.FTA(38,25)", "uren", "nl", unknown)).toEqual({
      shown: "=BANEN.FTA(38,25)",
      entered: "=BANEN.FTA(38.25)",
      isFilled: false,
    });
  });
});
