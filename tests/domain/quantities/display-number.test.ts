import fc from "fast-check";
import { expect, it } from "vitest";
import { displayNumber } from "../../../src/domain/quantities/display-number";

const value = fc.oneof(
  fc
    .tuple(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.integer({ min: 0, max: 8 }))
    .map(([units, decimals]) => Number(`${units}e-${decimals}`)),
  fc.constantFrom(-0, 0, 1e9, 999_999_999.5, 1e15, 0.000001, -0.5),
);

it("prints a number without groups as it does with them, but for the points", () => {
  // With groups a number is always printed by exact arithmetic.
  fc.assert(
    fc.property(value, fc.integer({ min: 0, max: 8 }), (number, decimals) => {
      const figure = { value: number, decimals, unit: null };
      const grouped = displayNumber(figure, { grouped: true });
      expect(displayNumber(figure, { grouped: false })).toBe(grouped.replaceAll(".", ""));
    }),
    { seed: 34352, numRuns: 3000 },
  );
});

it("prints as a Dutch source does", () => {
  const shown = (number: number, decimals: number, grouped: boolean) =>
    displayNumber({ value: number, decimals, unit: "fta" }, { grouped });
  expect(shown(1290.5, 1, true)).toBe("1.290,5");
  expect(shown(1234567, 0, true)).toBe("1.234.567");
  expect(shown(-0.25, 1, false)).toBe("-0,3");
  expect(shown(0.5, 3, false)).toBe("0,500");
  expect(displayNumber({ value: 0.619, decimals: 1, unit: "percentage" }, { grouped: false })).toBe(
    "61,9%",
  );
});
