import fc from "fast-check";
import { expect, it } from "vitest";
import { rateVerdict } from "../../../../src/domain/checks/rates/rate-verdict";
import { surelyAgrees } from "../../../../src/domain/checks/rates/surely-agrees";
import type { Quantity } from "../../../../src/domain/quantities/quantity";
import { printed } from "../../../fixtures/quantities";

const decimal = (units: number, decimals: number) => Number(`${units}e-${decimals}`);
const counted = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 2 }))
  .map(([units, decimals]) => ({ ...printed("1"), value: decimal(units, decimals), decimals }));

/** Ways in which a source may have come to a percentage, right ones and wrong ones. */
const WAYS = [
  (target: number, realised: number, bought: number) => (realised + bought) / target,
  (target: number, realised: number, bought: number) => (realised - bought) / target,
  (target: number, realised: number) => realised / target,
  (target: number, realised: number) => target / realised,
  (target: number, realised: number) => 1 - realised / target,
];

const case_ = fc
  .record({
    target: counted,
    realised: counted,
    procurement: fc.option(counted),
    way: fc.constantFrom(...WAYS, ...WAYS.slice(0, 1)),
    decimals: fc.integer({ min: 0, max: 2 }),
    // Off by a few of the last place, and by a half, where rounding turns.
    off: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, -1, 0.5, -0.5, 0.499, -0.499, 0.4999, 10),
    approximate: fc.constantFrom(false, false, false, true),
  })
  .map(({ target, realised, procurement, way, decimals, off, approximate }) => {
    const ratio = way(target.value, realised.value, procurement?.value ?? 0);
    const scale = 10 ** (decimals + 2);
    const value = Number.isFinite(ratio) ? (Math.round(ratio * scale) + off) / scale : 0;
    const stated: Quantity = { ...printed("1%"), value, decimals };
    return { stated, target: { ...target, approximate }, realised, procurement };
  });

it("what surely agrees, agrees by the exact comparison, whatever the figures", () => {
  let sure = 0;
  fc.assert(
    fc.property(case_, ({ stated, target, realised, procurement }) => {
      if (!surelyAgrees(stated, target, realised, procurement)) return;
      sure += 1;
      expect(rateVerdict(stated, target, realised, procurement)?.verdict).toBe("agrees");
    }),
    { seed: 34352, numRuns: 4000 },
  );
  // Else it would spare nothing, and this test would say nothing.
  expect(sure).toBeGreaterThan(500);
});

it("a percentage including SROI that was reckoned without it does not surely agree", () => {
  const [target, realised, bought] = [printed("1.000"), printed("500"), printed("100")];
  expect(surelyAgrees(printed("60%"), target, realised, bought)).toBe(true);
  expect(surelyAgrees(printed("50%"), target, realised, bought)).toBe(false);
  expect(surelyAgrees(printed("40%"), target, realised, bought)).toBe(false);
});

it("nothing surely agrees with no target, an approximate one, or a number that is no percentage", () => {
  const realised = printed("500");
  expect(surelyAgrees(printed("50%"), printed("1.000"), realised, null)).toBe(true);
  expect(surelyAgrees(printed("50%"), printed("+/- 1.000"), realised, null)).toBe(false);
  expect(surelyAgrees(printed("0%"), printed("0"), printed("0"), null)).toBe(false);
  expect(surelyAgrees(printed("0,5"), printed("1.000"), realised, null)).toBe(false);
});
