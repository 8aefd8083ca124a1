import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import {
  choiceAfter,
  choiceOf,
  parseSourceChoice,
} from "../../../src/workbook/sources/source-choice";
import { isKey } from "../../../src/workbook/cells/cells";
import { sheet } from "../../fixtures/sheet-cells";

const STANDING = [
  ["Sector", "Doel", "Realisatie"],
  ["Politie", 713, 387],
  ["Defensie", 822, 508.5],
];
const OTHERS = [
  ["Sector", "Doel", "Realisatie"],
  ["Gemeenten", 5250, 6320],
];
const LYING = [0, 1, 2].map((column) => STANDING.map((row) => row[column] ?? ""));
const TARGETS = STANDING.map((row) => row.slice(0, 2));
const REALISED = STANDING.map(([sector, , realised]) => [sector ?? "", realised ?? ""]);
const renamed = { before: "Mijn blad", after: "Cijfers (2023) + meer" };

const firstOf = (...sheets: Parameters<typeof sheet>[]) => {
  const [first] = findSources(sheets.map((given) => sheet(...given)));
  if (!first) throw new Error("no source");
  return first;
};

describe("a choice goes along with its sheet when that is renamed", () => {
  test.each([
    ["that stands", STANDING],
    ["on its side", LYING],
  ])("of a table %s", (_, values) => {
    const [before, after] = [renamed.before, renamed.after].map((name) =>
      firstOf([values, { name }]),
    );
    if (!before || !after) throw new Error("no source");
    expect(choiceAfter(renamed, choiceOf(before))).toEqual(choiceOf(after));
  });

  test.each([
    ["one after the other", STANDING, OTHERS, "joined"],
    ["each with a figure of its own", TARGETS, REALISED, "joined"],
  ])(
    "of tables that are read as one, %s, whatever their sheets are called",
    (_, one, other, layout) => {
      const name = fc.stringMatching(/^[A-Z][A-Za-z0-9+! ]{0,12}[A-Z0-9]$/);
      const names = fc.uniqueArray(
        fc.oneof(name, fc.constantFrom("Q1 + Q2", "Q1", "measures Q1")),
        {
          minLength: 3,
          maxLength: 3,
          selector: (each) => each.toLowerCase(),
        },
      );
      fc.assert(
        fc.property(names, ([first = "", second = "", third = ""]) => {
          const together = (last: string) =>
            firstOf([one, { name: first }], [other, { name: last }]);
          const [before, after] = [together(second), together(third)];
          expect(before.layout).toBe(layout);
          const choice = choiceAfter({ before: second, after: third }, choiceOf(before));
          expect(choice.key).toBe(after.key);
          expect(choiceAfter({ before: third, after: second }, choice)).toEqual(choiceOf(before));
        }),
        { numRuns: 40 },
      );
    },
  );

  test("and is the same one when another sheet is renamed", () => {
    const choice = choiceOf(firstOf([STANDING, { name: "Oud Mijn blad" }]));
    expect(choiceAfter(renamed, choice)).toBe(choice);
  });

  test.each(["Mijn blad!A1", "{}", "5", '{"together":"joined","keys":[5]}'])(
    "and stays what it is where the workbook keeps %s, which names no reading",
    (key) => {
      const kept = { key, sheet: "Blad1", range: "A1:C3", table: null, columns: null };
      expect(choiceAfter(renamed, kept)).toBe(kept);
    },
  );
});

describe("a choice that an older version kept", () => {
  test.each([
    ["Blad1!A1", [[STANDING, { name: "Blad1" }]]],
    [
      "joined Q1 + Q2!A1 + Blad2!A1",
      [
        [STANDING, { name: "Q1 + Q2" }],
        [OTHERS, { name: "Blad2" }],
      ],
    ],
    [
      "measures Blad1!A1 + Blad2!A1",
      [
        [TARGETS, { name: "Blad1" }],
        [REALISED, { name: "Blad2" }],
      ],
    ],
  ] satisfies [string, Parameters<typeof sheet>[]][])("holds: %s", (kept, sheets) => {
    expect(isKey(firstOf(...sheets).key, kept)).toBe(true);
    expect(isKey(firstOf(...sheets).key, `${kept}0`)).toBe(false);
  });

  test("of columns is read anew from them", () => {
    const rest = { sheet: "B", range: "A1:B9", table: null, columns: { sector: "A", target: "B" } };
    const former = parseSourceChoice({ key: "B!A1:B9 sector A target B", ...rest });
    expect(former).toMatchObject(rest);
    expect(parseSourceChoice(JSON.parse(JSON.stringify(former)))).toEqual(former);
  });
});
