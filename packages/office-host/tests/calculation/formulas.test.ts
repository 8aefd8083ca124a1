import { describe, expect, test } from "vitest";
import { makeBook, show, type } from "./book";

describe("native formulas", () => {
  test("follow what they refer to, through other formulas", () => {
    const { workbook } = makeBook();
    type(workbook, "A1", [[1, "=A1*2", "=B1+A1"]]);
    expect(show(workbook, "A1:C1")).toEqual([[1, 2, 3]]);
    type(workbook, "A1", 10);
    expect(show(workbook, "A1:C1")).toEqual([[10, 20, 30]]);
  });

  test.each([
    ["=-2^2", 4],
    ["=2+3*4^2%", 2 + 3 * 4 ** 0.02],
    ['="a"&1+2', "a3"],
    ['="zeg ""ja"""&"!"', 'zeg "ja"!'],
    ['=IF("a\\"="a\\","C:\\map\\","")', "C:\\map\\"],
    ['=LEN("""")', 1],
    ["=TRUE", true],
    ["=1=1", true],
    ["=1E+3+.5", 1000.5],
    ['=IF(FALSE,1,"nee")', "nee"],
    ["=SUM({1,-2;3,4})", 6],
    ["=1/0", { error: "#DIV/0!" }],
    ["=NA()", { error: "#N/A" }],
    ["=#NULL!", { error: "#NULL!" }],
    ["=IFERROR(1/0,0)", 0],
    ["=Z99", 0],
    ["=ONBEKEND(1)", { error: "#NAME?" }],
    ["=geen_naam", { error: "#NAME?" }],
    ["=1+", { error: "#NAME?" }],
    ["=DATE(2023,12,31)", 45291],
    ["=DATE(1900,3,1)", 61],
    ["=SUMPRODUCT({1,2,3},{4,5,6})", 32],
    ['=XLOOKUP("b",{"a","b"},{1,2})', 2],
    ["=_xlfn.XLOOKUP(2,{1,2},{3,4})", 4],
    ["=MEDIANPOOL(1)", { error: "#NAME?" }],
  ])("%s gives what Excel gives", (formula, expected) => {
    const { workbook } = makeBook();
    type(workbook, "A1", formula);
    expect(show(workbook, "A1")).toEqual(expected);
  });

  test.each([
    ["=INDEX(A1:B3,2,2)", 20],
    ["=INDEX(A1:A3,3)", 3],
    ["=INDEX(A2:B2,2)", 20],
    ["=SUM(INDEX(A1:B3,0,2))", 60],
    ["=SUM(INDEX(A1:B3,2,0))", 22],
    ["=INDEX({5,6},1,2)", 6],
    ["=INDEX({5,6},2)", 6],
    ["=SUM(INDEX(A1:B3,2))", 22],
    ["=INDEX(A1:B3,4,1)", { error: "#REF!" }],
    ["=SUM(INDEX(A1:A3,{1;3}))", 4],
    ["=INDEX(TRANSPOSE(A1:B3),2,3)", 30],
    ["=INDEX(A1:B3,MATCH(30,B1:B3,0),1)", 3],
    ["=INDEX(A1:B3,NA(),1)", { error: "#N/A" }],
    ["=INDEX(A1:A9,9)", 0],
  ])("%s", (formula, expected) => {
    const { workbook } = makeBook();
    type(workbook, "A1", [[1, 10], [2, 20], [3, 30]]); // prettier-ignore
    type(workbook, "D1", formula);
    expect(show(workbook, "D1")).toEqual(expected);
  });

  test("text that looks like a number or an error stays text", () => {
    const { workbook } = makeBook();
    type(workbook, "A1", [["12", "#N/A", "'x", "=ISTEXT(A1)", '=B1&"!"', "=C1"]]);
    expect(show(workbook, "D1:F1")).toEqual([[true, "#N/A!", "'x"]]);
  });

  test("what was changed is told, an area a sheet", () => {
    const { workbook } = makeBook();
    type(workbook, "A1", [[1, "=A1*2", "=B1+1"]]);
    const told: unknown[] = [];
    workbook.onChange((change) => told.push(change.kind === "calculated" ? change.area : null));
    type(workbook, "A1", 5);
    expect(told).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }, null]);
  });

  test("a change calculates only what follows from it", () => {
    const { workbook, port } = makeBook();
    type(workbook, "A1", [[1, "=BANEN.ECHO(A1)", 2, "=BANEN.ECHO(C1)"]]);
    type(workbook, "C1", 3);
    expect(port.argsOf("ECHO")).toEqual([[[[1]]], [[[2]]], [[[3]]]]);
  });

  test("formulas in a circle are an error, and calculate when it is broken", () => {
    const { workbook } = makeBook();
    type(workbook, "A1", [["=B1", "=A1"]]);
    expect(show(workbook, "A1")).toEqual({ error: "#CALC!" });
    type(workbook, "B1", 4);
    expect(show(workbook, "A1")).toBe(4);
  });

  test("a formula of a file that cannot be calculated keeps its value", () => {
    const { workbook } = makeBook((book) => {
      const cell = book.active.ensureCell(0, 0);
      cell.formula = "=LAMBDA(x,x+1)(2)";
      cell.value = 3;
      book.active.ensureCell(0, 1).formula = "=A1*2";
      const other = book.active.ensureCell(0, 2);
      other.formula = "=[1]Blad1!A1";
      other.value = "elders";
    });
    expect(show(workbook, "A1:C1")).toEqual([[3, 6, "elders"]]);
  });

  test("dates count from 1904 in a workbook that says so", () => {
    const { workbook } = makeBook((book) => (book.dateSystem = "1904"));
    type(workbook, "A1", "=DATE(1904,1,2)");
    expect(show(workbook, "A1")).toBe(1);
  });

  test("the column's and row's own cell is meant by @", () => {
    const { workbook } = makeBook();
    type(workbook, "A1", [[1], [2], [3]]);
    type(workbook, "B2", "=@A1:A3*10");
    type(workbook, "C5", "=@A1:A3");
    expect(show(workbook, "B2")).toBe(20);
    expect(show(workbook, "C5")).toEqual({ error: "#VALUE!" });
  });
});
