import { describe, expect, test } from "vitest";
import { makeBook, show, type, withFigures } from "./book";

describe("evaluate", () => {
  test.each([
    ["=1+1", 2],
    ["SUM(Sectorcijfers[Doel])", 11802],
    ["=B2", 552],
    ['="a""b"&"\\"', 'a"b\\'],
    ['={"""","x"}', [['"', "x"]]],
    ['=BANEN.DOEL("De ""Kap""")', { error: "#N/A", message: 'Geen doel voor De "Kap".' }],
    ["={1;2}", [[1], [2]]],
    ['=BANEN.DOEL("Politie")', 552],
    ['=BANEN.DOEL({"Politie";"Gemeenten"})', [[552], [5250]]],
    ['=BANEN.DOEL("Kappers")', { error: "#N/A", message: "Geen doel voor Kappers." }],
    ["=BANEN.STROOM()", 1],
    ["=SUM(BANEN.DOEL(A2:A4))", 11802],
    ["=ONZIN(1)", { error: "#NAME?" }],
    ["=1+", { error: "#NAME?" }],
    ["=Z9", 0],
  ])("%s", async (formula, expected) => {
    const { workbook, port, calculation } = makeBook(withFigures);
    const cells = [...workbook.active.cells()].length;
    expect(await calculation.evaluate(formula)).toEqual(expected);
    expect([...workbook.active.cells()]).toHaveLength(cells);
    expect(port.alive.size).toBe(0);
  });

  test("several at once do not mix", async () => {
    const { calculation } = makeBook();
    const numbers = Array.from({ length: 30 }, (_, index) => index);
    const results = numbers.map((n) => calculation.evaluate(`=BANEN.DUBBEL(${n})`));
    expect(await Promise.all(results)).toEqual(numbers.map((n) => n * 2));
  });

  test("tells no changes", async () => {
    const { workbook, calculation } = makeBook();
    type(workbook, "A1", 3);
    const told: string[] = [];
    workbook.onChange(({ kind }) => told.push(kind));
    expect(await calculation.evaluate("=A1*2")).toBe(6);
    expect(told).toEqual([]);
    expect(show(workbook, "A1")).toBe(3);
  });
});
