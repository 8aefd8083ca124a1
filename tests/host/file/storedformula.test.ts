import { describe, expect, it } from "vitest";
import { toShownFormula, toStoredFormula } from "../../../src/host/file/format/storedformula";

describe("a formula in the file", () => {
  it.each([
    ['=BANEN.SHORTFALL("Politie",2023)', '_xldudf_BANEN_SHORTFALL("Politie",2023)'],
    ["=SUM(BANEN.DOEL(A1:A3))", "SUM(_xldudf_BANEN_DOEL(A1:A3))"],
    ['=IFNA(NUMBERVALUE("1.000",",","."),0)', '_xlfn.IFNA(_xlfn.NUMBERVALUE("1.000",",","."),0)'],
    ["=SORT(UNIQUE(A1:A3))", "_xlfn._xlws.SORT(_xlfn._xlws.UNIQUE(A1:A3))"],
    ["=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
    ["=NETWORKDAYS.INTL(A1,A2)", "NETWORKDAYS.INTL(A1,A2)"],
    ["=ERROR.TYPE(A1)", "ERROR.TYPE(A1)"],
    ["='IFNA (oud)'!A1&\"IFNA(\"", "'IFNA (oud)'!A1&\"IFNA(\""],
    ["=SUM(Sectorcijfers[[#Data],[% incl. SROI]])", "SUM(Sectorcijfers[[#Data],[% incl. SROI]])"],
  ])("is %s for the user and %s in the file", (shown, stored) => {
    expect(toStoredFormula(shown)).toBe(stored);
    expect(toShownFormula(stored)).toBe(shown);
  });
});
