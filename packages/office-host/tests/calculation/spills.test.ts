import { describe, expect, test } from "vitest";
import { addTable, formulaAt, makeBook, show, type } from "./book";

const SPILL = { error: "#SPILL!" };

describe("a formula that gives more than one value", () => {
  test("fills the cells beside and below it, which remember where from", () => {
    const { workbook } = makeBook();
    type(workbook, "A1", "={1,2;3,4}");
    expect(show(workbook, "A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(workbook.active.cell(0, 0)?.spill).toEqual({ rows: 2, columns: 2 });
    expect(workbook.active.cell(1, 1)?.spilledFrom).toEqual({ row: 0, column: 0 });
    expect(formulaAt(workbook, "B2")).toBeUndefined();
  });

  test.each<[string, unknown[][]]>([
    ["=A1:A3*2", [[2], [4], [6]]],
    ["=TRANSPOSE(A1:A3)", [[1, 2, 3]]],
    ["=FILTER(A1:A3,A1:A3>1)", [[2], [3]]],
    ["=SORT(A1:A3,1,-1)", [[3], [2], [1]]],
    ["=SEQUENCE(2,2)", [[1, 2], [3, 4]]], // prettier-ignore
    ["=A1:A3", [[1], [2], [3]]],
    ['=IF(A1:A3>2,"hoog","laag")', [["laag"], ["laag"], ["hoog"]]],
    ["=UNIQUE({1;1;2})", [[1], [2]]],
    ["=A1:A2&TRANSPOSE(A1:A2)", [["11", "12"], ["21", "22"]]], // prettier-ignore
  ])("%s spills natively", (formula, expected) => {
    const { workbook } = makeBook();
    type(workbook, "A1", [[1], [2], [3]]);
    type(workbook, "D1", formula);
    const [columns = 0] = expected.map((row) => row.length);
    expect(show(workbook, `D1:${"DEFGH"[columns - 1]}${expected.length}`)).toEqual(expected);
    expect(workbook.active.cell(expected.length, 3)).toBeUndefined();
  });

  test("grows and shrinks, and what reads its cells follows", async () => {
    const { workbook, calculation } = makeBook();
    type(workbook, "A1", [[3, "=BANEN.RIJEN(A1)", "=COUNTA(B1:B9)", "=COUNTA(B1#)"]]);
    await calculation.settled();
    expect(show(workbook, "B1:D1")).toEqual([["rij 1", 3, 3]]);
    type(workbook, "A1", 5);
    await calculation.settled();
    expect(show(workbook, "B5:B6")).toEqual([["rij 5"], [null]]);
    expect(show(workbook, "C1:D1")).toEqual([[5, 5]]);
    type(workbook, "A1", 2);
    await calculation.settled();
    expect(show(workbook, "B1:B4")).toEqual([["rij 1"], ["rij 2"], [null], [null]]);
    expect(show(workbook, "C1:D1")).toEqual([[2, 2]]);
    expect(workbook.active.cell(3, 1)).toBeUndefined();
  });

  test("is #SPILL! when something is in the way, until it is gone", () => {
    const { workbook } = makeBook();
    type(workbook, "A3", "in de weg");
    type(workbook, "A1", [["={1;2;3}", "=A1"]]);
    expect(show(workbook, "A1:B1")).toEqual([[SPILL, SPILL]]);
    expect(show(workbook, "A2:A3")).toEqual([[null], ["in de weg"]]);
    type(workbook, "A3", null);
    expect(show(workbook, "A1:A3")).toEqual([[1], [2], [3]]);
    expect(show(workbook, "B1")).toBe(1);
  });

  test("is #SPILL! when a value is typed in its cells; emptying one does nothing", () => {
    const { workbook } = makeBook();
    type(workbook, "A1", [["={1;2;3}", "=SUM(A1:A3)"]]);
    type(workbook, "A2", null);
    expect(show(workbook, "A1:B3")).toEqual([[1, 6], [2, null], [3, null]]); // prettier-ignore
    type(workbook, "A2", 10);
    expect(show(workbook, "A1:A3")).toEqual([[SPILL], [10], [null]]);
    type(workbook, "A2", null);
    expect(show(workbook, "A1:B3")).toEqual([[1, 6], [2, null], [3, null]]); // prettier-ignore
  });

  test("is #SPILL! in a table, over another spill, and past the sheet's end", () => {
    const { workbook } = makeBook((book) => {
      for (const row of [0, 1, 2]) book.active.ensureCell(row, 0).value = row === 0 ? "Kop" : null;
      addTable(book.active, "Tabel", "A1:A3");
    });
    type(workbook, "A2", "={1;2}");
    type(workbook, "C2", "={1;2}");
    type(workbook, "B3", "={1,2}");
    type(workbook, "XFD1", "={1,2}");
    expect(["A2", "B3", "XFD1"].map((cell) => show(workbook, cell))).toEqual([SPILL, SPILL, SPILL]);
    expect(show(workbook, "C2:C3")).toEqual([[1], [2]]);
  });

  test("takes its cells back when its formula goes", () => {
    const { workbook } = makeBook();
    type(workbook, "A1", "={1;2;3}");
    type(workbook, "A1", "los");
    expect(show(workbook, "A1:A3")).toEqual([["los"], [null], [null]]);
    expect(workbook.active.cell(0, 0)?.spill).toBeUndefined();
    expect(workbook.active.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });

  test("an array of names as an argument gives an array", async () => {
    const { workbook, calculation } = makeBook();
    type(workbook, "A1", '=BANEN.DOEL({"Politie";"Gemeenten"})');
    await calculation.settled();
    expect(show(workbook, "A1:A2")).toEqual([[552], [5250]]);
  });

  test("one that reads its own cells comes to an end", () => {
    const { workbook } = makeBook();
    type(workbook, "B1", [[1], [1], ["=A2+1"]]);
    type(workbook, "A1", "=B1:B3+1");
    expect(show(workbook, "A1")).toBe(2);
  });

  test("spills saved in a file are taken over, and shrink", () => {
    const { workbook } = makeBook((book) => {
      const cell = book.active.ensureCell(0, 0);
      Object.assign(cell, { formula: "={1;2}", value: 1, spill: { rows: 3, columns: 1 } });
      for (const row of [1, 2]) {
        const child = book.active.ensureCell(row, 0);
        Object.assign(child, { value: row + 1, spilledFrom: { row: 0, column: 0 } });
      }
      book.active.ensureCell(0, 1).formula = "=SUM(A1:A3)";
    });
    expect(show(workbook, "A1:B3")).toEqual([[1, 3], [2, null], [null, null]]); // prettier-ignore
  });

  test("an error that spilled keeps its message in what refers to it, quotes and all", async () => {
    const { workbook, calculation } = makeBook();
    type(workbook, "A1", [["Politie"], ['50% "Kap\\per"']]);
    type(workbook, "B1", [["=BANEN.DOEL(A1:A2)", "=B2"]]);
    await calculation.settled();
    const error = { error: "#N/A", message: 'Geen doel voor 50% "Kap\\per".' };
    expect([show(workbook, "B2"), show(workbook, "C1")]).toEqual([error, error]);
  });
});
