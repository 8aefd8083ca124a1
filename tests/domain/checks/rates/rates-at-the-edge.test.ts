import { describe, expect, it } from "vitest";
import { fitsOnlyIncluding } from "../../../../src/domain/checks/rates/check-included-procurement";
import { rateVerdict } from "../../../../src/domain/checks/rates/rate-verdict";
import { withoutPadding } from "../../../../src/domain/checks/rates/without-padding";
import type { Quantity } from "../../../../src/domain/quantities/quantity";
import { figure, printed } from "../../../fixtures/quantities";

const amount = (value: number, decimals = 0): Quantity => ({ ...printed("1"), value, decimals });
const percent = (value: number, decimals = 0): Quantity => ({
  ...printed("1%"),
  value: value / 100,
  decimals,
});

describe("a percentage at the edge of what is possible", () => {
  it("is possible when it only touches it, from above or from below", () => {
    // 5,1975 of 10,5 is 49,5% exactly, and so is 4,7025 of 9,5.
    expect(rateVerdict(percent(49), amount(10), amount(5.198, 3))?.verdict).toBe("attainable");
    expect(rateVerdict(percent(50), amount(10), amount(4.702, 3))?.verdict).toBe("attainable");
    expect(rateVerdict(percent(49), amount(10), amount(5.199, 3))?.verdict).toBe("impossible");
    expect(rateVerdict(percent(50), amount(10), amount(4.701, 3))?.verdict).toBe("impossible");
  });

  it("is not judged without a target above zero, nor by one that prints as zero", () => {
    for (const target of [amount(0), amount(-10), amount(0.4)])
      expect(rateVerdict(percent(50), target, amount(5))).toBeNull();
    expect(rateVerdict(percent(50), amount(0.4, 1), amount(0.2, 1))?.verdict).toBe("agrees");
  });

  it("of a realisation below zero lies between the right ends, and rounds away from zero", () => {
    const found = rateVerdict(percent(-10), amount(100), amount(-10));
    expect(found?.verdict).toBe("agrees");
    expect(found?.attainable.low).toBeCloseTo(-10.5 / 99.5, 10);
    expect(found?.attainable.high).toBeCloseTo(-9.5 / 100.5, 10);
    // -10,5% exactly.
    expect(rateVerdict(percent(-11), amount(1000), amount(-105))?.verdict).toBe("agrees");
    expect(rateVerdict(percent(-10), amount(1000), amount(-105))?.verdict).toBe("attainable");
    expect(rateVerdict(percent(-9), amount(1000), amount(-105))?.verdict).toBe("impossible");
    // From below zero to above it: each end by the target that makes it widest.
    const around = rateVerdict(percent(0), amount(1), amount(0.2))?.attainable;
    expect([around?.low, around?.high]).toEqual([0, 1]);
  });
});

describe("the digit that may have been meant", () => {
  const slip = (stated: string, target: string, realised: string) =>
    rateVerdict(printed(stated), printed(target), printed(realised))?.slip ?? null;

  it("is the one that comes nearest to what the figures give, of several that are possible", () => {
    // 33 of 55 is 60,0%; both 58,6% and 59,6% are possible.
    expect(slip("56,6%", "55", "33")).toBe(0.596);
    expect(slip("63,3%", "55", "33")).toBe(0.603);
  });

  it("may be the zero that is printed before a comma", () => {
    expect(slip("0,5%", "1.000", "50")).toBe(0.05);
  });

  it("is none when no single digit and no swap explains it, or below zero", () => {
    expect(slip("12,3%", "1.000", "987")).toBeNull();
    expect(rateVerdict(percent(-56.6, 1), amount(55), amount(33))?.slip).toBeNull();
  });
});

describe("zeros that a number format adds to a percentage", () => {
  const stored = (value: number, decimals: number) => ({ ...percent(value, decimals), value });

  it("prove nothing of how exactly it was stated", () => {
    expect(withoutPadding({ ...stored(0.596, 2), stored: "number" }).decimals).toBe(1);
    expect(withoutPadding({ ...stored(0.6, 2), stored: "number" }).decimals).toBe(0);
    expect(withoutPadding({ ...stored(0.5961, 2), stored: "number" }).decimals).toBe(2);
    expect(withoutPadding({ ...stored(0.59614, 2), stored: "number" }).decimals).toBe(2);
    expect(withoutPadding({ ...stored(0.29, 1), stored: "number" })).toMatchObject({
      ...{ value: 0.29, decimals: 0, unit: "percentage" },
    });
  });

  it("are as they were stated when it is text", () => {
    expect(withoutPadding({ ...stored(0.596, 2), stored: "text" }).decimals).toBe(2);
    expect(withoutPadding(printed("59,60%")).decimals).toBe(2);
  });
});

describe("a realisation that seems to hold SROI already", () => {
  const given = {
    ...{ target: "822", realised: "744,3", procurement: "235,8", statedRate: "61,9%" },
  };
  const told = (parts: Partial<typeof given> & { statedRateInclProcurement?: string }) =>
    fitsOnlyIncluding(figure("Defensie", { ...given, ...parts }))?.text ?? null;

  it("is given away by a percentage that fits only without it", () => {
    expect(told({})).toBe("61,9%");
  });

  it("is not, when the percentage fits as it stands, or nearly", () => {
    expect(told({ statedRate: "90,5%" })).toBeNull();
    expect(
      told({ target: "113", realised: "49", procurement: "10", statedRate: "44%" }),
    ).toBeNull();
    // Neither with nor without.
    expect(told({ statedRate: "75,0%" })).toBeNull();
  });

  it("is not, when nothing was bought, or more than was realised", () => {
    expect(told({ procurement: "0" })).toBeNull();
    expect(told({ procurement: "-20", statedRate: "93,0%" })).toBeNull();
    expect(told({ realised: "100", procurement: "609", statedRate: "-61,9%" })).toBeNull();
  });

  it("is given away by a percentage including SROI too, where that is the only one", () => {
    const { statedRate, ...bare } = given;
    expect(statedRate).toBeDefined();
    const only = (statedRateInclProcurement: string) =>
      fitsOnlyIncluding(figure("Defensie", { ...bare, statedRateInclProcurement }))?.text ?? null;
    expect(only("90,5%")).toBe("90,5%");
    expect(only("119,2%")).toBeNull();
    expect(only("75,0%")).toBeNull();
    expect(fitsOnlyIncluding(figure("Defensie", bare))).toBeNull();
  });
});
