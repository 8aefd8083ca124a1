import { describe, expect, it } from "vitest";
import { randomOf } from "../fuzz/random";
import { placesOfCells, sheetCells, editableSheet } from "./editable-sheet";
import { generatedSubject } from "./subjects";
import type { Subject } from "./table-shape";
import { VARIATIONS } from "./variations/all-variations";

const SUBJECTS = 60;
const TRIES = 3;

const subjects = Array.from({ length: SUBJECTS }, (_, seed) => generatedSubject(seed + 1)).filter(
  (each): each is Subject => each !== null,
);

describe("a variation of a workbook", () => {
  it.each(VARIATIONS)("keeps every cell that was there: $name", ({ apply }) => {
    let done = 0;
    for (const [seed, subject] of subjects.entries())
      for (let again = 0; again < TRIES; again++) {
        const varied = apply(randomOf(seed * TRIES + again), subject);
        if (!varied) continue;
        done++;
        const after = placesOfCells(varied.sheets);
        const lost = [...placesOfCells(subject.sheets)].filter(([cell]) => !after.has(cell));
        expect(lost, `${subject.name}: ${varied.done}`).toEqual([]);
      }
    expect(done).toBeGreaterThan(0);
  });

  it("is the same again from the same seed", () => {
    const [subject] = subjects;
    if (!subject) throw new Error("There is no workbook");
    for (const { apply } of VARIATIONS) {
      const cells = () => apply(randomOf(7), subject)?.sheets.map(sheetCells) ?? null;
      expect(cells()).toEqual(cells());
    }
  });

  it("gives Excel the sheet as it was where nothing is varied", () => {
    for (const { sheets } of subjects) {
      const cells = sheets.map(sheetCells);
      expect(cells.map(editableSheet).map(sheetCells)).toEqual(cells);
    }
  });
});
