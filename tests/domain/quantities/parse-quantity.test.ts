import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity, quantityOfNumber } from "../../../src/domain/quantities/parse-quantity";
import type { Origin } from "../../../src/domain/quantities/quantity";

const origin: Origin = { kind: "cell", sheet: "Blad1", cell: "C2" };

describe("a printed figure", () => {
  it.each([
    ["5.637 fta", 5637, 0, "fta", false],
    ["508,5 fta", 508.5, 1, "fta", false],
    ["+/- 1.900 fta", 1900, 0, "fta", true],
    ["± 700", 700, 0, null, true],
    ["ca. 660 banen", 660, 0, "banen", true],
    ["circa 660 banen", 660, 0, "banen", true],
    ["ongeveer 130", 130, 0, null, true],
    ["ongeveer 24%", 0.24, 0, "percentage", true],
    ["ruim 85.000", 85000, 0, null, true],
    ["713 extra banen", 713, 0, "banen", false],
    ["426 dienstverbanden", 426, 0, "dienstverbanden", false],
    ["265.445 personen", 265445, 0, "personen", false],
    ["528,7 banen (estimate)", 528.7, 1, "banen", true],
    ["61,9%", 0.619, 1, "percentage", false],
    ["61,9 %", 0.619, 1, "percentage", false],
    ["61,9 procent", 0.619, 1, "percentage", false],
    ["120,4%", 1.204, 1, "percentage", false],
    ["1 290", 1290, 0, null, false],
    ["1\u00a0290", 1290, 0, null, false],
    ["1.290,5", 1290.5, 1, null, false],
    ["1,290.5", 1290.5, 1, null, false],
    ["458.3", 458.3, 1, null, false],
    ["1.234.567", 1234567, 0, null, false],
    ["1.900,-", 1900, 0, null, false],
    ["1.900,-- fta", 1900, 0, "fta", false],
    ["-39 fta", -39, 0, "fta", false],
    ["−39", -39, 0, null, false],
    ["▲ 54,3%", 0.543, 1, "percentage", false],
    ["508,5 ↓", 508.5, 1, null, false],
    ["61,9 % (voorlopig)", 0.619, 1, "percentage", false],
    ["0", 0, 0, null, false],
    ["0,0", 0, 1, null, false],
  ])("%s is read with all that its print says", (text, value, decimals, unit, approximate) => {
    expect(parseQuantity(text, { origin })).toEqual({
      kind: "figure",
      quantity: { text, value, decimals, unit, approximate, origin },
    });
  });

  it("keeps fte and hours as what they are, which is no fta", () => {
    const unitOf = (text: string) => {
      const read = parseQuantity(text, { origin });
      return read.kind === "figure" ? read.quantity.unit : read.kind;
    };
    expect(["5 fte", "5 FTE", "1.275 uren", "5 fta"].map(unitOf)).toEqual([
      "fte",
      "fte",
      "uren",
      "fta",
    ]);
  });

  it.each(["", " ", "-", "–", "n.b.", "N.b.", "onbekend", "geen opgave", "n.v.t.", "#N/A"])(
    "%j says that no figure is given, which is never zero",
    (text) => {
      expect(parseQuantity(text, { origin })).toEqual({ kind: "missing", text: text.trim() });
    },
  );

  it.each(["73% (Q1 2023)", "geen", "1.29.0", "12 van 35", "1,2,3", "5 wtf", "fta", "±", "1e3"])(
    "%s is not guessed at",
    (text) => {
      expect(parseQuantity(text, { origin }).kind).toBe("unreadable");
    },
  );

  it.each([
    ["0,619", 0.619, 1],
    ["0.619", 0.619, 1],
    ["61,9", 0.619, 1],
    ["61,9%", 0.619, 1],
    ["1,204", 1.204, 1],
    ["80", 0.8, 0],
  ])("%s under a percent header is a percentage", (text, value, decimals) => {
    expect(parseQuantity(text, { percentage: true, origin })).toMatchObject({
      quantity: { value, decimals, unit: "percentage" },
    });
  });

  it.each([
    ["(17)", -17],
    ["– 2", -2],
    ["-/- 10", -10],
    ["▼ 3,5", -3.5],
    ["▼ -3,5", -3.5],
    ["▲ 3,5", 3.5],
    ["+12", 12],
  ])("%s is below zero as a change, where it says so", (text, value) => {
    expect(parseQuantity(text, { origin, change: true })).toMatchObject({ quantity: { value } });
  });

  it.each(["(17)", "– 2", "-/- 10"])("%s could be anything but a change", (text) => {
    expect(parseQuantity(text, { origin }).kind).toBe("unreadable");
  });

  it("reads 1.290 and 1,290 as the notation says", () => {
    const read = (text: string, notation: "nl" | "en") => parseQuantity(text, { notation, origin });
    expect(read("1.290", "nl")).toMatchObject({ quantity: { value: 1290, decimals: 0 } });
    expect(read("1.290", "en")).toMatchObject({ quantity: { value: 1.29, decimals: 3 } });
    expect(read("1,290", "en")).toMatchObject({ quantity: { value: 1290, decimals: 0 } });
    expect(read("1,290", "nl")).toMatchObject({ quantity: { value: 1.29, decimals: 3 } });
  });

  it("comes back as it was from any Dutch or English print of it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom("nl" as const, "en" as const),
        fc.constantFrom("", " fta", "%"),
        (units, decimals, notation, unit) => {
          const value = Number(`${units}e-${decimals}`);
          const text = new Intl.NumberFormat(notation, {
            minimumFractionDigits: decimals,
            useGrouping: true,
          }).format(value);
          const reading = parseQuantity(text + unit, { notation, origin });
          const stands = unit === "%" ? Number(`${units}e-${decimals + 2}`) : value;
          expect(reading).toMatchObject({ quantity: { decimals } });
          expect(reading.kind === "figure" && reading.quantity.value + 0).toBe(stands + 0);
        },
      ),
      { seed: 34352, numRuns: 500 },
    );
  });
});

describe("a number with its number format", () => {
  it.each([
    [5637, "#,##0", "5.637", 0, null],
    [508.5, "#,##0.0", "508,5", 1, null],
    [5250, "#,##0.0", "5.250,0", 1, null],
    [0.8, "0%", "80%", 0, "percentage"],
    [0.619, "0.0%", "61,9%", 1, "percentage"],
    [0.285, "0%", "29%", 0, "percentage"],
    [458.3, "General", "458,3", 1, null],
    [458.3, null, "458,3", 1, null],
    [1900, '"+/- "#,##0" fta"', "± 1.900", 0, "fta"],
    [329.4, "0", "329", 0, null],
    [-170, "#,##0;[Red]-#,##0", "-170", 0, null],
    [0.5, "0.0#", "0,5", 1, null],
  ])("%d as %s shows %s", (value, numberFormat, text, decimals, unit) => {
    expect(quantityOfNumber(value, { numberFormat, unit: null, origin })).toMatchObject({
      text,
      value,
      decimals,
      unit,
    });
  });

  it("is approximate when the format says so", () => {
    const about = quantityOfNumber(1900, { numberFormat: '"ca. "0', unit: null, origin });
    expect(about.approximate).toBe(true);
  });

  it("is a percentage in a column of percentages, as ratio or as percentage", () => {
    const options = { numberFormat: null, unit: "percentage" as const, origin };
    expect(quantityOfNumber(0.619, options)).toMatchObject({ value: 0.619, decimals: 1 });
    expect(quantityOfNumber(61.9, options)).toMatchObject({ value: 0.619, decimals: 1 });
    const small = quantityOfNumber(1.5, { ...options, scale: "percentage" });
    expect(small).toMatchObject({ value: 0.015, decimals: 1 });
  });
});
