import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDecimals,
  exactDecimal,
  numberOf,
  unitsAt,
  usualDecimals,
} from "../../../src/domain/numbers/decimal";

const figure = fc
  .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([units, decimals]) => Number(`${units}e-${decimals}`));
const any = fc.double({ noNaN: true, noDefaultInfinity: true });
const RUNS = { seed: 34352, numRuns: 3000 };

describe("the decimals of a number", () => {
  it("told without exact arithmetic are those that it prints with, or are left to that", () => {
    let told = 0;
    for (const number of [figure, any])
      fc.assert(
        fc.property(number, (value) => {
          const usual = usualDecimals(value);
          if (usual === null) return;
          told += 1;
          expect(usual).toBe(exactDecimal(value).scale);
        }),
        RUNS,
      );
    expect(told).toBeGreaterThan(1000);
  });

  it("are told of every figure below a thousand million with at most six", () => {
    const usual = fc
      .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }))
      .map(([units, decimals]) => Number(`${units}e-${decimals}`));
    fc.assert(
      fc.property(usual, (value) => {
        expect(usualDecimals(value)).not.toBeNull();
      }),
      RUNS,
    );
    expect(usualDecimals(999_999_999.5)).toBe(1);
    expect(usualDecimals(-999_999_999.5)).toBe(1);
    expect(usualDecimals(1_000_000_000.5)).toBeNull();
    expect(usualDecimals(0.123456)).toBe(6);
    expect(usualDecimals(0.1234567)).toBeNull();
  });
});

describe("a number as an exact decimal", () => {
  it("is the number that it came from, whole or not, large or small", () => {
    for (const number of [figure, any, fc.maxSafeInteger()])
      fc.assert(
        fc.property(number, (value) => {
          const { units, scale } = exactDecimal(value);
          expect(numberOf(units, scale)).toBe(value + 0);
          expect(scale).toBeGreaterThanOrEqual(0);
        }),
        RUNS,
      );
  });

  it("is of whole numbers what it is of the same one written with an exponent", () => {
    expect(exactDecimal(1290)).toEqual({ units: 1290n, scale: 0 });
    expect(exactDecimal(2e21)).toEqual({ units: 2n * 10n ** 21n, scale: 0 });
    expect(exactDecimal(-508.5)).toEqual({ units: -5085n, scale: 1 });
    expect(exactDecimal(2.5e-7)).toEqual({ units: 25n, scale: 8 });
  });

  it("rounds half away from zero, as Excel does", () => {
    expect([0.285, -0.285, 0.2849, 0.2851, 2.5, -2.5].map((each) => unitsAt(each, 2))).toEqual([
      29n,
      -29n,
      28n,
      29n,
      250n,
      -250n,
    ]);
    expect(unitsAt(1.5, 0)).toBe(2n);
  });

  it("adds up in any order to the same", () => {
    expect(addDecimals([15915.3, -12963])).toBe(2952.3);
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 12 }), (values) => {
        expect(addDecimals([...values].reverse())).toBe(addDecimals(values));
        expect(addDecimals([...values, ...values.map((value) => -value)])).toBe(0);
      }),
      { ...RUNS, numRuns: 500 },
    );
  });
});
