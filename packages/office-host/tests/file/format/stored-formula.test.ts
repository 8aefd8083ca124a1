import { describe, expect, it } from "vitest";
import { toShownFormula, toStoredFormula } from "../../../src/file/format/stored-formula";

describe("a formula in the file", () => {
  it.each([
    ['=BANEN.SHORTFALL("Politie",2023)', '_xldudf_BANEN_SHORTFALL("Politie",2023)'],
    ["=SUM(BANEN.DOEL(A1:A3))", "SUM(_xldudf_BANEN_DOEL(A1:A3))"],
    ['=IFNA(NUMBERVALUE("1.000",",","."),0)', '_xlfn.IFNA(_xlfn.NUMBERVALUE("1.000",",","."),0)'],
    ["=SORT(UNIQUE(A1:A3))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A3))"],
    ["=LET(doel,C2,x,D2,doel-x)", "_xlfn.LET(_xlpm.doel,C2,_xlpm.x,D2,_xlpm.doel-_xlpm.x)"],
    ["=LAMBDA(a,b,a/b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a/_xlpm.b)(1,2)"],
    ['=LET(x,"x",x)', '_xlfn.LET(_xlpm.x,"x",_xlpm.x)'],
    [
      '=SUM(A1#,Blad2!$B$2#,"A1#")',
      'SUM(_xlfn.ANCHORARRAY(A1),_xlfn.ANCHORARRAY(Blad2!$B$2),"A1#")',
    ],
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
