import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attachCalculation } from "../../src/calculation/attach-calculation";
import { fixedText } from "../../src/calculation/engine/fixed-text";
import { numberValue } from "../../src/calculation/engine/number-value";
import { Workbook } from "../../src/model/workbook";
import { makePort } from "./book";

const VALUE = { error: "#VALUE!" };
const DUTCH = { decimal: ",", group: "." };

function evaluate(formula: string, locale: "nl-NL" | "en-US") {
  return attachCalculation(new Workbook(), { declarations: [], port: makePort(), locale }).evaluate(
    formula,
  );
}

describe("text and numbers, with the signs of the user's Excel", () => {
  test.each([
    ['=NUMBERVALUE("1.290,5",",",".")', 1290.5],
    ['=NUMBERVALUE(" 1 290 ",",",".")', 1290],
    ['=NUMBERVALUE("37%",",",".")', 0.37],
    ['=NUMBERVALUE("",",",".")', 0],
    ['=NUMBERVALUE("1,290.5",",",".")', VALUE],
    ['=NUMBERVALUE("1,2,3",",",".")', VALUE],
    ['=NUMBERVALUE("33 van 35",",",".")', VALUE],
    ['=IFERROR(NUMBERVALUE("n.b.",",","."),"-")', "-"],
    ['=NUMBERVALUE(SUBSTITUTE(SUBSTITUTE("+/- 1.900 fta","+/-","")," fta",""),",",".")', 1900],
    ['=SUM(NUMBERVALUE({"1,5";"2,5"},",","."))', 4],
    ["=CONCAT({1,2},TRUE,A1)", "12TRUE"],
    ["=CONCAT(1/0)", { error: "#DIV/0!" }],
    ['=TEXT("x","0")', "x"],
    ["=LET(x,2,y,x*3,x+y)", 8],
    ["=LET(x,{1;2},SUM(x)*LET(x,3,x))", 9],
    ["=LET(x,1)", { error: "#NAME?" }],
    ['=IF("TRUE",1,2)', 1],
    ["=IF(1/0,1,2)", { error: "#DIV/0!" }],
    ["=IF(A1,1)", false],
    ["=IFNA(1/0,1)", { error: "#DIV/0!" }],
    ["=IFNA(NA(),1)", 1],
    ["=SUM(IFERROR({1,#N/A},5))", 6],
  ])("%s", async (formula, expected) => {
    expect(await evaluate(formula, "en-US")).toEqual(expected);
    expect(await evaluate(formula, "nl-NL")).toEqual(expected);
  });

  test.each([
    ["=FIXED(31781.25,1)", "31.781,3", "31,781.3"],
    ["=FIXED(-0.004)", "0,00", "0.00"],
    ["=FIXED(-1234.5,0,TRUE)", "-1235", "-1235"],
    ["=FIXED(1290,-2)", "1.300", "1,300"],
    ["=FIXED(1.005,2)", "1,01", "1.01"],
    ['=TEXT(45291,"d mmm")', "31 dec", "31 Dec"],
    ['=NUMBERVALUE("1.290")', 1290, 1.29],
  ])("%s is %s in Dutch and %s in English", async (formula, dutch, english) => {
    expect(await evaluate(formula, "en-US")).toBe(english);
    expect(await evaluate(formula, "nl-NL")).toBe(dutch);
  });

  test('=TEXT takes the format in the notation of the user: "#.##0,0" in Dutch', async () => {
    expect(await evaluate('=TEXT(31781.3,"#.##0,0")', "nl-NL")).toBe("31.781,3");
    expect(await evaluate('=TEXT(31781.3,"#,##0.0")', "en-US")).toBe("31,781.3");
  });

  test("what FIXED writes, NUMBERVALUE reads", () => {
    const tenths = fc.integer({ min: -1e10, max: 1e10 }).map((whole) => whole / 10);
    fc.assert(
      fc.property(tenths, (number) => {
        const text = fixedText(number, 1, DUTCH) ?? "";
        expect(numberValue(text, DUTCH)).toBeCloseTo(number, 6);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
