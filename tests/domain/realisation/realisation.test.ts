import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  balance,
  includingProcurement,
  realisationRate,
  shortfall,
} from "../../../src/domain/realisation/realisation";
import { fta } from "../../../src/domain/numbers/units";

describe("realisation", () => {
  it("gives what the letter's figures give", () => {
    expect(realisationRate(fta(6320), fta(5250))).toBe(6320 / 5250);
    expect(shortfall(fta(387), fta(713))).toBe(326);
    expect(shortfall(fta(6320), fta(5250))).toBe(0);
    expect(balance(fta(6320), fta(5250))).toBe(1070);
    expect(includingProcurement(fta(508.5), fta(235.8))).toBe(744.3);
  });

  it("gives nothing where a figure is missing, and no rate of a target of nothing", () => {
    expect(realisationRate(null, fta(1))).toBeNull();
    expect(realisationRate(fta(1), fta(0))).toBeNull();
    expect(shortfall(fta(1), null)).toBeNull();
    expect(balance(null, fta(1))).toBeNull();
    expect(includingProcurement(fta(1), null)).toBeNull();
  });

  it("keeps shortfall and balance each other's mirror", () => {
    const tenths = fc.integer({ min: 0, max: 1_000_000 }).map((units) => fta(units / 10));
    fc.assert(
      fc.property(tenths, tenths, (realised, target) => {
        const difference = Number(balance(realised, target));
        expect(shortfall(realised, target)).toBe(Math.max(0, 0 - difference));
        expect(Math.round(difference * 10)).toBe(
          Math.round(realised * 10) - Math.round(target * 10),
        );
        expect(String(difference).length).toBeLessThanOrEqual(9);
      }),
      { seed: 34352, numRuns: 300 },
    );
  });
});
