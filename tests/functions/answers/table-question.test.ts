import { describe, expect, test, vi } from "vitest";
import { argumentSource } from "../../../src/functions/arguments/argument-source";
import { answerTable, type TableQuestion } from "../../../src/functions/answers/table-question";
import { languageFor } from "../../../src/locale/language";
import * as reading from "../../../src/workbook/sources/find-sources";
import { OVERHEID, ready } from "../example-source";

const state = ready([...OVERHEID, ["Primair onderwijs", 2023, 100, null]]);

function ask(question: Partial<TableQuestion>, language = languageFor("nl-NL")) {
  const whole = { table: "overview", jaar: null, groep: null, cijfers: null } as const;
  return answerTable({ ...whole, ...question }, () => state, language);
}

describe("SECTOREN", () => {
  test("spills each sector once, as the source writes it", () => {
    expect(ask({ table: "sectors", groep: "onderwijs" })).toEqual([["Primair onderwijs"]]);
    expect(ask({ table: "sectors" })).toHaveLength(8);
  });

  test("says what a group is, and when it has no sector", () => {
    expect(ask({ table: "sectors", groep: "Politie" })).toMatchObject({ error: "#VALUE!" });
    const cijfers = [
      ["Sector", "Doel", "Realisatie"],
      ["Politie", 1, 2],
    ];
    expect(ask({ table: "sectors", groep: "Onderwijs", cijfers })).toMatchObject({
      error: "#N/A",
      message: expect.stringMatching(/Onderwijs/) as string,
    });
  });
});

describe("OVERZICHT", () => {
  test("spills the newest year with headers; what is not given stays blank", () => {
    const rows = ask({});
    expect(rows).toMatchObject({
      0: ["Sector", "Doel", "Realisatie", "%", "Tekort", "SROI", "% incl. SROI"],
      2: ["Defensie", 822, 508.5, 508.5 / 822, 313.5, 235.8, 744.3 / 822],
      8: ["Primair onderwijs", 100, "", "", "", "", ""],
    });
  });

  test("has its headers in the user's language", () => {
    expect(ask({}, languageFor("en-GB"))).toMatchObject({ 0: { 1: "Target", 2: "Realised" } });
  });

  test("says that nothing is given for a year", () => {
    expect(ask({ jaar: 1999 })).toMatchObject({
      error: "#N/A",
      message: "Er zijn geen cijfers over 1999.",
    });
  });
});

describe("an argument of a table", () => {
  test("that is an error passes through; one that is blank is left out", () => {
    const error = { code: "#DIV/0!" };
    const passed = { error: "#DIV/0!", message: null };
    expect(ask({ jaar: error })).toEqual(passed);
    expect(ask({ groep: error })).toEqual(passed);
    expect(ask({ table: "sectors", cijfers: [[error]] })).toEqual(passed);
    expect(ask({ table: "findings", cijfers: [[error]] })).toEqual(passed);
    for (const blank of ["", " ", null, 0])
      expect(ask({ jaar: blank, groep: blank })).toEqual(ask({}));
  });

  test("that is malformed says what is expected", () => {
    expect(ask({ jaar: "vorig jaar" })).toMatchObject({ error: "#VALUE!" });
    expect(ask({ table: "findings", cijfers: [["a", "b"]] })).toMatchObject({ error: "#VALUE!" });
  });
});

describe("CONTROLE", () => {
  test("says that nothing was found where all adds up", () => {
    const cijfers = [
      ["Sector", "Jaar", "Doel", "Realisatie", "%"],
      ["Politie", 2023, 713, 387, "54,3%"],
    ];
    expect(ask({ table: "findings", cijfers })).toMatchObject({
      1: ["", "", "Niets gevonden dat niet klopt.", ""],
    });
  });

  test("spills the findings with their cells and what to do", () => {
    const cijfers = [
      ["Sector", "Jaar", "Doel", "Realisatie", "%"],
      ["Waterschappen", 2023, 552, 329, "56,6%"],
    ];
    const rows = ask({ table: "findings", cijfers });
    expect(rows).toMatchObject({ 0: ["Ernst", "Cel", "Wat niet klopt", "Wat te doen"] });
    expect(JSON.stringify(rows)).toMatch(/56,6%.*kan niet uit 329 van 552/);
  });
});

test("a range that many cells pass is read once, and few ranges are kept", () => {
  const read = vi.spyOn(reading, "readArgument");
  const range = (realised: number) => [
    ["Sector", "Doel", "Realisatie"],
    ["Politie", 100, realised],
  ];
  for (let call = 0; call < 1000; call++) argumentSource(range(41));
  expect(read).toHaveBeenCalledTimes(1);
  for (let other = 0; other < 20; other++) argumentSource(range(500 + other));
  argumentSource(range(41));
  expect(read).toHaveBeenCalledTimes(22);
});
