import { describe, expect, it } from "vitest";
import { Workbook } from "../../src/model/workbook";
import { clearCells, enterInCell } from "../../src/playground/page/entry/enter-in-cell";
import { entryText } from "../../src/playground/page/entry/entry-text";

function typed(text: string, locale: "nl-NL" | "en-US" = "nl-NL") {
  const workbook = new Workbook();
  enterInCell(workbook, { sheet: workbook.active, row: 0, column: 0 }, text, locale);
  return { workbook, cell: workbook.active.cell(0, 0) };
}

describe("typing in a cell", () => {
  it("reads numbers in the user's notation", () => {
    expect(typed("508,5").cell?.value).toBe(508.5);
    expect(typed("508.5", "en-US").cell?.value).toBe(508.5);
  });

  it("brings the format along with a percentage", () => {
    const { cell } = typed("61,9%");
    expect(cell?.value).toBeCloseTo(0.619, 12);
    expect(cell?.style?.numberFormat).toContain("%");
  });

  it("stores a Dutch formula in English, with the bracket that was left open", () => {
    expect(typed("=SOM(A2;1,5").cell?.formula).toBe("=SUM(A2,1.5)");
  });

  it("keeps text after an apostrophe as text", () => {
    expect(typed("'=A1").cell).toMatchObject({ value: "=A1", quoted: true });
  });

  it("clears only cells that hold something, in one change", () => {
    const { workbook } = typed("3");
    const told: string[] = [];
    workbook.onChange(({ kind }) => told.push(kind));
    clearCells(workbook, workbook.active, { top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
    expect(workbook.active.value(0, 0)).toBeNull();
    expect(told).toEqual(["cells"]);
  });
});

describe("the formula bar shows", () => {
  const shown = (text: string) => entryText(typed(text).workbook.active, 0, 0, "nl-NL");

  it.each(["508,5", "1290", "61,9%", "80%", "=SOM(A2;1,5)", "WAAR", "'=A1", "Politie"])(
    "%s as it was typed",
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );

  it("the whole number, not what its format leaves of it", () => {
    const { workbook } = typed("0,12345678");
    workbook.active.setStyle(0, 0, { numberFormat: "0.0" });
    expect(entryText(workbook.active, 0, 0, "nl-NL")).toBe("0,12345678");
  });

  it("nothing for a blank cell", () => {
    expect(entryText(new Workbook().active, 3, 3, "nl-NL")).toBe("");
  });
});
