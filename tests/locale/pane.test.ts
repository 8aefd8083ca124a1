import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/findings/finding";
import type { Removal } from "../../src/domain/findings/removal";
import { pane as english } from "../../src/locale/en/pane";
import { pane as dutch } from "../../src/locale/nl/pane";

const removal: Removal = { sheet: "Blad", cells: ["D7", "F3"], things: ["chart"], formulas: [] };

/** Every text of the pane with its path, each function called with `arguments_`. */
function texts(node: unknown, arguments_: readonly unknown[], path = ""): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") return [[path, String(node(...arguments_))]];
  return Object.entries(node as object).flatMap(([name, part]) =>
    texts(part, arguments_, `${path}.${name}`),
  );
}

describe.each([
  ["Dutch", dutch],
  ["English", english],
])("the pane in %s", (_, pane) => {
  test("says something in every place", () => {
    const given = {
      units: () => pane.source.units([]),
      laidOut: () =>
        pane.source.laidOut({
          ...{ lines: "columns", sector: { by: "headers" }, year: { by: "nothing" } },
          ...{ figures: [], measure: null },
        }),
      reason: () => pane.source.reason({ code: "rows-sectors" }, false),
      differs: () =>
        pane.source.differs({
          label: "Politie",
          year: 2023,
          field: "target",
          values: ["713", "700"],
        }),
      chooseNamed: () => pane.source.chooseNamed("Kies", "Blad1!A1", []),
    };
    const alike: Finding = {
      code: "field-empty",
      severity: "note",
      sector: "politie",
      label: "Politie",
      year: 2023,
      origin: { kind: "cell", sheet: "Blad1", cell: "C2" },
      field: "target",
      places: 2,
    };
    const sheets = {
      ...pane.sheets,
      wouldRemove: () => pane.sheets.wouldRemove([removal], false),
      undressed: () => pane.sheets.undressed(["charts"]),
      namesTaken: () => pane.sheets.namesTaken(["A"]),
      undone: () => pane.sheets.undone(["A"], ["B"]),
    };
    const findings = {
      ...pane.findings,
      several: () => pane.findings.several(alike, 2),
    };
    const calls = { ...pane, source: { ...pane.source, ...given }, sheets, findings };
    for (const [path, text] of texts(calls, [1, 1])) expect(text, path).toMatch(/\S/);
  });

  test("counts one as one", () => {
    expect([pane.source.sectors(1), pane.source.others(1), pane.findings.counts(1, 1)]).toEqual(
      pane === dutch
        ? ["1 sector", "1 andere tabel met sectorcijfers", "1 fout · 1 twijfel"]
        : ["1 sector", "1 other table with sector figures", "1 error · 1 doubt"],
    );
    expect(pane.findings.counts(0, 0)).toBe("");
  });

  test("names the year of the Overzicht only when there is one", () => {
    expect(pane.sheets.report("overzicht", 2023)).toContain("2023");
    expect(pane.sheets.report("overzicht", null)).not.toMatch(/null|undefined/);
  });
});

test("what refreshing would remove is said in full, of many cells the first", () => {
  const many = { ...removal, cells: Array.from({ length: 40 }, (_, row) => `A${row + 1}`) };
  expect(dutch.sheets.wouldRemove([removal], false)).toBe(
    "Vernieuwen verwijdert wat u toevoegde in D7 en F3 op ‘Blad’ (ook een grafiek).",
  );
  expect(english.sheets.wouldRemove([{ ...removal, things: [] }], false)).toBe(
    "Refreshing removes what you added in D7 and F3 on ‘Blad’.",
  );
  const broken = { ...removal, cells: [], formulas: ["B2"] };
  expect(dutch.sheets.wouldRemove([broken], true)).toBe(
    "Ongedaan maken verwijdert wat u toevoegde op ‘Blad’ (een grafiek). Ongedaan maken breekt de verwijzing in B2 op ‘Blad’.",
  );
  expect(dutch.sheets.wouldRemove([many], false)).toContain("A11, A12 … (40)");
});

test("units are named in the user's language", () => {
  expect(dutch.source.units(["fta", "banen"])).toBe("fta en banen");
  expect(english.source.units(["fta", "banen"])).toBe("fta and jobs");
});

test("the organisations behind the figures are counted in the user's language", () => {
  const counted = { reported: 33, of: 35, sectors: 1 };
  expect(dutch.source.coverage(counted)).toBe(
    "Opgave van 33 van de 35 organisaties, bij 1 sector.",
  );
  expect(english.source.coverage({ ...counted, sectors: 2 })).toBe(
    "Figures from 33 of 35 organisations, in 2 sectors.",
  );
});
