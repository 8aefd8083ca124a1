import { describe, expect, test } from "vitest";
import { makeBook, show, type } from "./book";

const ROWS = 5000;
const numbers = Array.from({ length: ROWS }, (_, row) => row);

describe("thousands of cells", () => {
  test("are loaded, changed and followed, native", () => {
    const { workbook } = makeBook((book) => {
      for (const row of numbers) {
        book.active.ensureCell(row, 0).value = row;
        book.active.ensureCell(row, 1).formula = `=A${row + 1}*2+SUM($A$1:$A$10)`;
      }
    });
    expect(show(workbook, `B${ROWS}`)).toBe((ROWS - 1) * 2 + 45);
    for (let round = 0; round < 200; round++) type(workbook, `A${round + 20}`, -round);
    expect(show(workbook, "B219")).toBe(-398 + 45);
  });

  test("with a custom function each answer, and only the changed one is asked again", async () => {
    const { workbook, port, calculation } = makeBook();
    type(workbook, "A1", numbers.map((row) => [row, `=BANEN.DUBBEL(A${row + 1})`])); // prettier-ignore
    await calculation.settled();
    expect(show(workbook, `B${ROWS}`)).toBe((ROWS - 1) * 2);
    type(workbook, "A7", 100);
    await calculation.settled();
    expect(port.invocations).toHaveLength(ROWS + 1);
  });
});
