import { describe, expect, it, test } from "vitest";
import headers from "../../../src/workbook/words/headers.json";
import { readHeader } from "../../../src/workbook/words/read-header";

describe("a header", () => {
  it.each([
    ["Doel", "target"],
    ["DOELSTELLING", "target"],
    ["Te realiseren", "target"],
    ["Realisatie", "realised"],
    ["Gerealiseerde banen", "realised"],
    ["Realisatie (excl. inkoop)", "realised"],
    ["Realisatiepercentage", "statedRate"],
    ["% realisatie", "statedRate"],
    ["Realisatie in %", "statedRate"],
    ["Realisatie (%)", "statedRate"],
    ["%", "statedRate"],
    ["SROI", "procurement"],
    ["via inkoop", "procurement"],
    ["Inkoop/SROI", "procurement"],
    ["Gerealiseerde banen via inkoop/SROI", "procurement"],
    ["% incl. SROI", "statedRateInclProcurement"],
    ["Realisatiepercentage inclusief inkoop", "statedRateInclProcurement"],
    ["Peildatum", "year"],
    ["Dekking", "coverage"],
    ["Aantal organisaties", "organisations"],
    ["Opmerking", "remark"],
    ["Eenheid", "unit"],
    ["Hogeschool", "organisation"],
    ["Municipality", "organisation"],
    ["Bevoegd gezag", "organisation"],
    ["Uitgevraagd", "organisations"],
    ["Responded", "reported"],
    ["Onderdeel", "measure"],
    ["Inleen-\nverband", "hiredIn"],
    ["Realisatie-\npercentage", "statedRate"],
    ["Reali\u00adsatie", "realised"],
    ["Definitieve realisatie", "realised"],
  ])("%s heads a column of %s", (text, role) => {
    expect(readHeader(text)?.role).toBe(role);
  });

  it.each(["Realisatie incl. SROI", "Tekort", "Doel en realisatie", "", "2023", "x".repeat(500)])(
    "%s heads nothing that we read",
    (text) => {
      expect(readHeader(text)).toBeNull();
    },
  );

  it("may name a year and a unit", () => {
    expect(readHeader("Realisatie 2023\n(fta)")).toEqual({
      role: "realised",
      year: 2023,
      unit: "fta",
    });
    expect(readHeader("Gerealiseerde extra banen (in fta)")).toMatchObject({ unit: "fta" });
    expect(readHeader("Doel in banen")).toMatchObject({ role: "target", unit: "banen" });
  });

  it.each(["per 31-12-2022", "per 31 december 2022", "ultimo 31 dec. 2022", "2022 (voorl.)"])(
    "may name its year by a day of it: Realisatie %s",
    (year) => {
      expect(readHeader(`Realisatie ${year}`)).toEqual({
        role: "realised",
        year: 2022,
        unit: null,
      });
    },
  );

  it("stands in headers.json under one role only, and is read as that", () => {
    for (const [role, phrases] of Object.entries(headers.roles)) {
      for (const phrase of phrases)
        expect([phrase, readHeader(phrase)?.role]).toEqual([phrase, role]);
    }
  });
});

test("a figure with its unit is no header, whatever the words of headers are", () => {
  expect(readHeader("2066 banen")).toBeNull();
  expect(readHeader("extra banen")).toBeNull();
});
