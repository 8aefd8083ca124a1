import { describe, expect, it } from "vitest";
import { compareLetter, readLetter, textOf } from "../../src/letter";
import { sectorFigureLines } from "./sector-figure-lines";
import { letterFigures } from "../fixtures/letter-figures";

const workbook = { figures: letterFigures(), totals: [] };
const lay = (text: string) => compareLetter(readLetter(textOf(text)), workbook);
const right = sectorFigureLines(letterFigures());

describe("a letter laid against a workbook", () => {
  it("agrees in every number of a letter with the workbook's own figures", () => {
    const { agrees, differs, notInWorkbook, leftOut } = lay(right);
    expect({ differs, notInWorkbook, leftOut }).toEqual({
      differs: [],
      notInWorkbook: [],
      leftOut: [],
    });
    expect(agrees).toHaveLength(39 + 10);
  });

  it("finds each number that is changed beyond rounding, N of N", () => {
    const lines = right.split("\n");
    const numbered = lines.flatMap((line, at) =>
      /\d(?!\d{3}$)/.test(line) && !/ 20\d\d$/.test(line) ? [at] : [],
    );
    expect(numbered).toHaveLength(49);
    const missed = numbered.filter((at) => {
      const changed = lines.with(
        at,
        (lines[at] ?? "").replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 5) % 10)),
      );
      const big = /\+\/-/.test(changed[at] ?? "")
        ? lines.with(
            at,
            (lines[at] ?? "").replace(/\d/, (d) => String((Number(d) + 3) % 10 || 4)),
          )
        : changed;
      return lay(big.join("\n")).differs.length !== 1;
    });
    expect(missed.map((at) => lines[at])).toEqual([]);
  });

  it.each([
    ["329 fta where the cell has 329,4", "Doel 552 fta\nRealisatie 329 fta", 0],
    ["56,6% where the cells give 59,6%", "Realisatiepercentage 50,6%", 1],
  ])("%s", (_, block, count) => {
    expect(lay(`Waterschappen\nCijfermatige realisatie 2023\n${block}`).differs).toHaveLength(
      count,
    );
  });

  it("says which numbers the workbook does not have, and which of its figures the letter leaves out", () => {
    const { notInWorkbook, leftOut } = lay(
      "Politie\nCijfermatige realisatie 2023\nRealisatie 387 fta\n\nIn 2021 bedroeg de realisatie 380 fta.",
    );
    expect(notInWorkbook.map(({ quantity }) => quantity.value)).toEqual([380]);
    expect(leftOut).toContainEqual(expect.objectContaining({ sector: "politie", field: "target" }));
  });

  it("ties a total to the sum of its sectors", () => {
    const { agrees, differs } = lay(
      "Cijfers 2023\n\nVoor de overheidssectoren samen bedroeg de realisatie 12.963 fta. Het doel van de onderwijssectoren was 15.870 fta.",
    );
    expect(agrees.map(({ workbook: { computed } }) => computed)).toEqual([true]);
    expect(differs).toHaveLength(1);
  });
});
