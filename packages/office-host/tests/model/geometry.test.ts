import { describe, expect, it } from "vitest";
import { areaBox } from "../../src/model/geometry";
import { Sheet } from "../../src/model/sheet";

describe("places in points", () => {
  it("[F3] count widths, heights and what is hidden", () => {
    const sheet = new Sheet("{1}", "Blad1");
    sheet.columnWidths.set(0, 100);
    sheet.rowHeights.set(1, 30);
    sheet.hiddenColumns.add(1);
    expect(areaBox(sheet, { top: 1, left: 1, bottom: 2, right: 2 })).toEqual({
      left: 100,
      top: 15,
      width: 48,
      height: 45,
    });
  });
});
