import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/findings/finding";
import type { Problem } from "../../src/domain/findings/problem";
import type { Quantity } from "../../src/domain/quantities/quantity";
import { rate } from "../../src/domain/numbers/units";
import { findingTextsFor } from "../../src/locale/finding-texts-for";
import { languageFor } from "../../src/locale/language";
import { paneLanguageFor } from "../../src/locale/pane-language";

const languageOf = (tag: "nl-NL" | "en-US") => ({
  ...paneLanguageFor(tag),
  finding: findingTextsFor(tag),
});
const [dutch, english] = [languageOf("nl-NL"), languageOf("en-US")];
const origin = { kind: "cell", sheet: "Cijfers", cell: "E6" } as const;

function printed(text: string, value: number, decimals = 0): Quantity {
  return { text, value, unit: "fta", decimals, approximate: false, origin };
}

const base = { sector: "waterschappen", label: "Waterschappen", year: 2023, origin } as const;
const impossible: Finding = {
  ...base,
  code: "rate-impossible",
  severity: "error",
  stated: printed("56,6%", 0.566, 1),
  target: printed("552", 552),
  realised: printed("329", 329),
  procurement: null,
  recomputed: rate(329 / 552),
  attainable: { low: rate(0.5946), high: rate(0.5975) },
  slip: rate(0.596),
};

describe("a finding is said in one sentence, with what to do", () => {
  test("in Dutch", () => {
    expect(dutch.finding(impossible)).toEqual({
      sentence: "Waterschappen 2023: 56,6% kan niet uit 329 van 552 volgen.",
      wayOn:
        "Het kan 59,5% tot 59,8% zijn. Zijn er twee cijfers verwisseld, of is er één verkeerd: 59,6%?",
    });
  });

  test("in English", () => {
    expect(english.finding(impossible)).toEqual({
      sentence: "Waterschappen 2023: 56,6% cannot follow from 329 of 552.",
      wayOn: "It can be 59.5% to 59.8%. Are two digits swapped, or is one wrong: 59.6%?",
    });
  });

  test("with procurement where the percentage includes it", () => {
    const inclusive: Finding = {
      ...impossible,
      code: "rate-incl-attainable",
      severity: "warning",
      procurement: printed("114", 114),
    };
    expect(dutch.finding(inclusive).sentence).toMatch(/incl\. SROI.*329 \+ 114 van 552.*\(59,6%\)/);
    expect(english.finding(inclusive).sentence).toMatch(/incl\. SROI.*329 \+ 114 of 552/);
  });

  test("with the formula to mend where a cell holds an error", () => {
    const error: Finding = {
      ...base,
      code: "figure-unreadable",
      severity: "error",
      text: "#DEEL/0!",
    };
    expect(dutch.finding(error).wayOn).toMatch(/formule/);
    expect(english.finding(error).wayOn).toMatch(/formula/);
    expect(dutch.finding({ ...error, text: "veel" }).wayOn).toMatch(/getal/);
  });

  test("without a year where the source names none", () => {
    expect(dutch.finding({ ...impossible, year: null }).sentence).toMatch(/^Waterschappen: /);
  });

  test("of every code, in both languages", () => {
    const [a, b] = [printed("387", 387), printed("426 dienstverbanden", 426)];
    const note = { ...base, severity: "note" } as const;
    const absent = { code: "sector-absent", group: "overheid", of: 7 } as const;
    const findings: Finding[] = [
      { ...note, code: "figure-unreadable", text: "n.v.t." },
      { ...note, code: "figure-unreadable", text: "#REF!" },
      { ...note, code: "rows-unread", text: "COA", rows: 1 },
      { ...note, code: "rows-unread", text: "COA", rows: 3 },
      { ...note, code: "column-unread", text: "Realisatie incl. SROI" },
      { ...note, code: "figure-approximate", quantity: printed("+/- 700", 700) },
      { ...note, code: "sector-unknown", text: "Kappers" },
      { ...note, code: "duplicate-figure", text: "390", field: "realised", first: a },
      { ...note, code: "duplicate-figure", text: "390", field: "realised", first: null },
      { ...note, code: "year-unreadable", text: "vorig jaar" },
      { ...note, code: "sector-nameless", text: "387" },
      { ...note, code: "notation-assumed", text: "1.290", notation: "nl" },
      { ...note, code: "rate-scale", quantity: printed("80%", 0.8) },
      { ...note, code: "number-as-text", field: "realised", quantities: [a] },
      { ...note, code: "number-as-text", field: "realised", quantities: [a, b] },
      { ...note, code: "target-not-positive", quantity: printed("0", 0) },
      { ...note, code: "figure-negative", field: "realised", quantity: printed("-3", -3) },
      { ...note, code: "figure-missing", field: "realised" },
      { ...note, code: "field-empty", field: "realised", places: 13 },
      { ...note, code: "field-empty", field: "realised", places: 1 },
      { ...note, code: "coverage-incomplete", coverage: { reported: 33, of: 35, origin } },
      { ...note, code: "coverage-unread", text: "95%", count: 1 },
      { ...note, code: "coverage-unread", text: "95%", count: 13 },
      { ...note, ...absent, names: ["Umc's"], years: [2023], given: 6 },
      { ...note, ...absent, names: ["Umc's", "Politie"], years: [], given: 5 },
      { ...note, ...absent, names: ["Umc's", "Politie"], years: [2022, 2023], given: 5 },
      { ...note, code: "units-mixed", field: "realised", units: ["fta", "personen"] },
      { ...note, code: "units-mixed", field: null, units: ["fta", null] },
      { ...note, code: "organisations-incomplete", field: "target", reported: 3, of: 4 },
      { ...note, code: "duplicate-organisation", text: "OCW" },
      { ...note, code: "organisation-nameless" },
      { ...note, code: "figures-in-thousands", text: "x 1.000" },
      { ...note, code: "total-differs", field: "target", stated: a, sum: b, parts: 3 },
      { ...note, code: "change-differs", stated: a, realised: a, before: b, change: b },
      { ...note, code: "realised-jump", realised: a, before: b, change: rate(0.68) },
      { ...note, code: "realised-includes-procurement", stated: a, realised: a, procurement: b },
    ];
    for (const finding of findings)
      for (const language of [dutch, english])
        for (const said of Object.values(language.finding(finding)))
          expect(said).toMatch(/^(?!.*(undefined|null|NaN)).{15,}[.?]$/u);
  });

  test("and a figure given twice names the cell that counts", () => {
    const again: Finding = {
      ...base,
      code: "duplicate-figure",
      severity: "warning",
      text: "4.571",
      field: "realised",
      first: printed("4.517", 4517),
    };
    expect(dutch.finding(again).sentence).toBe(
      "Waterschappen 2023, realisatie: staat meer dan eens in de bron, hier als ‘4.571’ en eerder als ‘4.517’ (in Cijfers!E6); de eerste telt.",
    );
  });
});

describe("a problem is said in words, with the way on", () => {
  const problems: Problem[] = [
    { code: "no-source", sheets: 1 },
    { code: "no-source", sheets: 3 },
    { code: "no-figures-for-year", year: 2019 },
    { code: "workbook-protected" },
    { code: "access-denied" },
    { code: "renaming-refused" },
    { code: "sheet-protected", sheet: "Overzicht" },
    { code: "cell-edit-mode" },
    { code: "too-large" },
    { code: "no-room" },
    { code: "sheet-gone", sheet: "Overzicht" },
    { code: "excel-too-old", needs: "ExcelApi 1.14" },
    { code: "excel-failed", cause: "GeneralException: boom" },
  ];

  test.each(problems)("$code", (problem) => {
    for (const language of [dutch, english]) {
      const { sentence, wayOn } = language.problem(problem);
      expect(sentence).toMatch(/\.$/);
      expect(wayOn).toMatch(/\.$/);
      expect(sentence + wayOn).not.toMatch(/Exception|undefined|null/);
    }
  });
});

test("the language is Dutch where Excel is, else English", () => {
  expect(["nl-NL", "nl-BE", "NL"].map((tag) => languageFor(tag).tag)).toEqual([
    "nl-NL",
    "nl-NL",
    "nl-NL",
  ]);
  expect(["en-GB", "de-DE", ""].map((tag) => languageFor(tag).tag)).toEqual([
    "en-US",
    "en-US",
    "en-US",
  ]);
});
