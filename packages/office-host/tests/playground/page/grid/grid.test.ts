import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Workbook } from "../../../../src/model/workbook";
import { layAxis } from "../../../../src/playground/page/grid/layout/axis";
import { conditionFor } from "../../../../src/playground/page/grid/layout/condition-for";
import { barExtent, barScale } from "../../../../src/playground/page/grid/layout/data-bar";
import {
  jump,
  selectCell,
  step,
  stretch,
} from "../../../../src/playground/page/grid/movement/movement";
import { shownNumber } from "../../../../src/playground/page/grid/layout/shown-number";

const DOWN = { rows: 1, columns: 0 };
const RIGHT = { rows: 0, columns: 1 };

describe("rows and columns laid out", () => {
  it("are found again by the pixels that they take", () => {
    const sizes = fc.array(fc.tuple(fc.nat(99), fc.nat(120)), { maxLength: 20 });
    fc.assert(
      fc.property(sizes, fc.nat(99), (own, index) => {
        const axis = layAxis({ count: 100, standard: 20, own: new Map(own) });
        if (axis.size(index) === 0) return;
        expect(axis.at(axis.start(index))).toBe(index);
        expect(axis.at(axis.start(index + 1) - 1)).toBe(index);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe("the selection", () => {
  it("steps over hidden rows and stops at the edge", () => {
    const sheet = new Workbook().active;
    sheet.hiddenRows.add(1).add(2);
    expect(step(sheet, selectCell(0, 0), DOWN).row).toBe(3);
    expect(step(sheet, selectCell(0, 0), { rows: -1, columns: 0 }).row).toBe(0);
  });

  it("stretches from its active cell and shrinks again", () => {
    const sheet = new Workbook().active;
    const two = stretch(sheet, selectCell(4, 4), DOWN);
    expect(two).toMatchObject({ area: { top: 4, bottom: 5 }, row: 4 });
    expect(stretch(sheet, two, { rows: -1, columns: 0 }).area.bottom).toBe(4);
  });

  it("jumps to the edge of the filled cells, then to the next ones", () => {
    const { active } = new Workbook();
    for (const column of [0, 1, 2, 6]) active.ensureCell(0, column).value = 1;
    expect(jump(active, selectCell(0, 0), RIGHT).columns).toBe(2);
    expect(jump(active, selectCell(0, 2), RIGHT).columns).toBe(4);
  });
});

describe("a data bar", () => {
  it("fills the part of its explicit bounds, and no more than the cell", () => {
    expect(barExtent(0.543, { low: 0, high: 1 })).toEqual({ start: 0, length: 0.543 });
    expect(barExtent(1.2, { low: 0, high: 1 })).toEqual({ start: 0, length: 1 });
  });

  it("starts at zero, to either side", () => {
    expect(barExtent(-1, { low: -1, high: 1 })).toEqual({ start: 0, length: 0.5 });
  });

  it("reads its bounds from the cells when they are automatic", () => {
    const sheet = new Workbook().active;
    [2, 8].forEach((value, row) => (sheet.ensureCell(row, 0).value = value));
    const bar = {
      id: "1",
      kind: "dataBar",
      area: { top: 0, left: 0, bottom: 1, right: 0 },
      color: "#9fc3e3",
      gradient: false,
      showValue: true,
      lower: { type: "automatic" },
      upper: { type: "highestValue" },
    } as const;
    expect(barScale(sheet, bar)).toEqual({ low: 0, high: 8 });
  });
});

describe("a conditional format", () => {
  const { active } = new Workbook("Overzicht 2023");
  const area = { top: 5, left: 0, bottom: 19, right: 7 };

  it("moves its relative references along with the cell", () => {
    const rule = { id: "1", kind: "custom", area, formula: "=$E6>=1", style: {} } as const;
    expect(conditionFor(rule, active, 7, 2)).toBe("='Overzicht 2023'!$E8>=1");
  });

  it("compares the cell's own value", () => {
    const rule = {
      id: "1",
      kind: "cellValue",
      area,
      operator: "Between",
      formula1: "=0",
      formula2: "1",
      style: {},
    } as const;
    expect(conditionFor(rule, active, 5, 1)).toBe(
      "=AND('Overzicht 2023'!B6>=0,'Overzicht 2023'!B6<=1)",
    );
  });
});

describe("a number in a narrow column", () => {
  const upTo = (length: number) => (text: string) => text.length <= length;

  it("loses decimals with the format General", () => {
    expect(shownNumber(1 / 3, undefined, "nl-NL", upTo(5))).toBe("0,333");
  });

  it("shows hashes with a format of its own", () => {
    expect(shownNumber(31781.3, "#,##0.0", "nl-NL", upTo(5))).toBe("#####");
    expect(shownNumber(31781.3, "#,##0.0", "nl-NL", upTo(8))).toBe("31.781,3");
  });
});
