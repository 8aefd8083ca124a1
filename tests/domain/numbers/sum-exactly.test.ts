import fc from "fast-check";
import { expect, it } from "vitest";
import { addDecimals } from "../../../src/domain/numbers/decimal";
import { sumExactly } from "../../../src/domain/numbers/sum-exactly";

it("gives what adding up decimal by decimal gives, whatever the figures", () => {
  const printed = fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 8 }))
    .map(([units, decimals]) => Number(`${units}e-${decimals}`));
  const figure = fc.oneof(printed, printed, fc.double({ noNaN: true, noDefaultInfinity: true }));
  for (const each of [printed, figure]) {
    fc.assert(
      fc.property(fc.array(each, { maxLength: 40 }), (values) => {
        expect(sumExactly(values)).toBe(addDecimals(values));
      }),
      { seed: 34352, numRuns: 500 },
    );
  }
});

it("leaves no trace of binary fractions, nor loses a digit of a large figure", () => {
  expect(sumExactly([0.1, 0.2, 0.7])).toBe(1);
  expect(sumExactly([1e15, 0.25, 0.25])).toBe(1e15 + 0.5);
  expect(sumExactly([])).toBe(0);
});
