import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayText } from "../../src/model/display-text";
import { parseEntry } from "../../src/model/entry";

describe("what is typed", () => {
  it.each([
    ["1.234,5", { kind: "value", value: 1234.5, numberFormat: "#,##0.00" }],
    ["54,7%", { kind: "value", value: 0.547, numberFormat: "0.00%" }],
    ["WAAR", { kind: "value", value: true }],
    ["#N/B", { kind: "value", value: { error: "#N/A" } }],
    ["33 van 35", { kind: "value", value: "33 van 35" }],
    ["=A1+1", { kind: "formula", formula: "=A1+1" }],
    ["'=A1", { kind: "value", value: "=A1", quoted: true }],
    ["", { kind: "value", value: null }],
    ["=", { kind: "value", value: "=" }],
  ])("[M2] reads %j in Dutch", (text, entry) => {
    expect(parseEntry(text, "nl-NL")).toEqual(entry);
  });

  it("[M2] keeps text in a cell for text", () => {
    expect(parseEntry("12", "nl-NL", "@")).toEqual({ kind: "value", value: "12" });
  });

  it("[M2] reads back every number as it is shown", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (thousandths) => {
        const value = thousandths / 1000;
        for (const locale of ["nl-NL", "en-US"] as const)
          expect(parseEntry(displayText(value, "0.000", locale), locale)).toMatchObject({ value });
      }),
    );
  });
});
