import { expect, test } from "vitest";
import type { Scalar } from "../../src/model/scalar";
import type { Workbook } from "../../src/model/workbook";
import { makeBook, show, type } from "./book";

/** Cells as a file holds them: each formula with the value that it was saved with. */
const opened =
  (...cells: readonly (readonly [formula: string, value: Scalar])[]) =>
  (workbook: Workbook): void =>
    cells.forEach(([formula, value], row) => {
      const cell = workbook.sheets[0]?.ensureCell(row, 0);
      if (cell) Object.assign(cell, { formula, value });
    });

const NAME = { error: "#NAME?" } as const;

test("[U10] a custom function that was opened with #NAME? is not found until it is entered again", async () => {
  const { workbook, calculation } = makeBook(
    opened(['=BANEN.DOEL("Politie")', NAME], ["=A1*2", NAME], ['=BANEN.DOEL("Rijk")', 1]),
  );
  await calculation.settled();
  expect(show(workbook, "A1:A3")).toEqual([[NAME], [NAME], [6000]]);
  workbook.addSheet("Nieuw");
  await calculation.settled();
  expect(show(workbook, "A1")).toEqual(NAME);
  type(workbook, "A1", '=BANEN.DOEL("Politie")');
  await calculation.settled();
  expect(show(workbook, "A1:A2")).toEqual([[552], [1104]]);
});

test("[U10] a native formula that was opened with #NAME? is calculated", () => {
  const { workbook } = makeBook(opened(["=SUM(1,2)", NAME]));
  expect(show(workbook, "A1")).toBe(3);
});
