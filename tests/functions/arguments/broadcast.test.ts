import { expect, test } from "vitest";
import { broadcast } from "../../../src/functions/arguments/broadcast";

const lay = (first: number[][], second: number[][]) =>
  broadcast<number, number, number | null>(
    first,
    second,
    (a, b) => a * 10 + b,
    () => null,
  );

test("a single value goes with everything", () => {
  expect(
    lay(
      [
        [1, 2],
        [3, 4],
      ],
      [[5]],
    ),
  ).toEqual([
    [15, 25],
    [35, 45],
  ]);
});
test("a column against a row fills the grid", () => {
  expect(lay([[1], [2]], [[3, 4]])).toEqual([
    [13, 14],
    [23, 24],
  ]);
});
test("equal shapes go cell by cell", () => {
  expect(lay([[1, 2]], [[3, 4]])).toEqual([[13, 24]]);
});
test("a row repeats down, a column repeats to the right", () => {
  expect(
    lay(
      [[1, 2]],
      [
        [3, 4],
        [5, 6],
      ],
    ),
  ).toEqual([
    [13, 24],
    [15, 26],
  ]);
  expect(
    lay(
      [[1], [2]],
      [
        [3, 4],
        [5, 6],
      ],
    ),
  ).toEqual([
    [13, 14],
    [25, 26],
  ]);
});
test("where one lacks a cell there is no answer, as in Excel", () => {
  expect(lay([[1, 2]], [[3, 4, 5]])).toEqual([[13, 24, null]]);
});
