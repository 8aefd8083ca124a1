import { describe, expect, test } from "vitest";
import { parseQuantity } from "../../../src/domain/quantities/parse-quantity";
import { onSheet, textInFormula } from "../../../src/report/description/quoting";
import { sourceExpression } from "../../../src/report/expressions/source-expression";

const origin = { kind: "cell", sheet: "Cijfers", cell: "C2" } as const;

function textFigure(text: string) {
  const reading = parseQuantity(text, { origin });
  if (reading.kind !== "figure") throw new Error(`${text} is no figure`);
  return { ...reading.quantity, stored: "text" as const };
}

describe("a formula that follows a source cell", () => {
  test("takes a number over, and shows a dash for a blank", () => {
    const figure = { ...textFigure("713"), stored: "number" as const };
    expect(sourceExpression(figure, "Cijfers!C2")).toEqual({
      expression: 'IF(Cijfers!C2="","–",Cijfers!C2)',
      gives: 713,
    });
  });

  test("converts text natively, without the words around the number", () => {
    expect(sourceExpression(textFigure("+/- 1.900 fta"), "C2").expression).toBe(
      'IF(ISNUMBER(C2),C2,IF(C2="","–",NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(C2,"+/-",""),"fta",""),",",".")))',
    );
  });

  test("reads the notation that the text is in", () => {
    const english = parseQuantity("1,290.5", { origin, notation: "en" });
    if (english.kind !== "figure") throw new Error("no figure");
    const figure = { ...english.quantity, stored: "text" as const };
    expect(sourceExpression(figure, "C2").expression).toContain('NUMBERVALUE(C2,".",",")');
  });

  test("gives no formula for text that no native formula converts to what was read", () => {
    const figure = { ...textFigure("713"), text: "zevenhonderddertien", value: 713 };
    expect(sourceExpression(figure, "C2")).toEqual({ expression: null, gives: 713 });
  });
});

describe("names and texts of the workbook in a formula", () => {
  test.each([
    ["Sectorcijfers", "Sectorcijfers!C2"],
    ["Cijfers '23", "'Cijfers ''23'!C2"],
    ["A1", "'A1'!C2"],
    ["R1C1", "'R1C1'!C2"],
    ["Doel&realisatie", "'Doel&realisatie'!C2"],
  ])("the sheet %s is written as %s", (sheet, expected) => {
    expect(onSheet(sheet, "C2")).toBe(expected);
  });

  test("quotes in a text are doubled, and long texts are cut in pieces that Excel takes", () => {
    expect(textInFormula('a"b')).toBe('"a""b"');
    expect(textInFormula("x".repeat(300))).toBe(`"${"x".repeat(255)}"&"${"x".repeat(45)}"`);
  });
});
