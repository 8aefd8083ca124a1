import fc from "fast-check";
import { expect, it } from "vitest";
import { addFta, toMillionths } from "../../../src/domain/numbers/add-fta";
import { fta } from "../../../src/domain/numbers/units";

const sum = (...values: number[]) => addFta(values.map(fta));

it("adds printed figures without a trace of binary fractions", () => {
  expect(sum(0.1, 0.2)).toBe(0.3);
  expect(sum(552.3, -329.4)).toBe(222.9);
  expect(sum()).toBe(0);
});

it("counts what no print gives to the millionth, half away from zero", () => {
  expect(sum(1 / 3, 1 / 3)).toBe(0.666667);
  expect(toMillionths(0.0000005)).toBe(0.000001);
  expect(toMillionths(-0.0000005)).toBe(-0.000001);
});

it("leaves every figure of six decimals or fewer as it is", () => {
  const printed = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
    .map(([units, decimals]) => Number(`${units}e-${decimals}`));
  fc.assert(
    fc.property(printed, (value) => {
      expect(toMillionths(value)).toBe(value);
    }),
  );
});
