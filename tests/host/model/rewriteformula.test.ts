import { describe, expect, it } from "vitest";
import { rewriteFormula } from "../../../src/host/model/rewriteformula";

describe("formulas after a renaming", () => {
  const sheet = { kind: "sheet", from: "Blad1", to: "Over 'z" } as const;
  const table = { kind: "table", from: "Tabel1", to: "Cijfers" } as const;

  it.each([
    ["=Blad1!A1+blad1!$B$2:C3", "='Over ''z'!A1+'Over ''z'!$B$2:C3"],
    ['="Blad1!A1"', '="Blad1!A1"'],
    ["=Blad11!A1+A1", "=Blad11!A1+A1"],
    ["Blad1!$A$1:$A$3", "'Over ''z'!$A$1:$A$3"],
  ])("[S5] follow the sheet: %s", (formula, expected) => {
    expect(rewriteFormula(formula, sheet)).toBe(expected);
  });

  it("[S5] follow the table", () => {
    expect(rewriteFormula("=SUM(Tabel1[[#All],[Doel]],Tabel12[x])+ROWS(tabel1)", table)).toBe(
      "=SUM(Cijfers[[#All],[Doel]],Tabel12[x])+ROWS(Cijfers)",
    );
  });

  it("[S5] break when it is gone", () => {
    expect(rewriteFormula("=SUM(Blad1!A1:B2)", { ...sheet, to: null })).toBe("=SUM(#REF!)");
  });
});
