import fc from "fast-check";
import { expect, it } from "vitest";
import { rowsOf } from "../../src/functions/arguments/argument";

const value = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(
    null,
    { type: "FormattedNumber", basicValue: 2, numberFormat: "0.0" },
    { type: "Entity", text: "Politie", properties: {} },
    { type: "Empty" },
    { type: "Error", basicValue: "#N/A" },
  ),
);

it("a cell stands for the same in a range, among plain cells or data types, as by itself", () => {
  fc.assert(
    fc.property(fc.array(fc.array(value, { minLength: 1 }), { minLength: 1 }), (range) => {
      const alone = range.map((row) =>
        row.map((cell) => (cell === null ? null : rowsOf(cell)?.[0]?.[0])),
      );
      expect(rowsOf(range)).toEqual(alone);
    }),
    { seed: 34352 },
  );
});
