import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { totalOf } from "../../src/domain/figures/total-of";
import { letterFigures } from "../fixtures/letter-figures";
import { figure } from "../fixtures/quantities";

const ofGroup = (group: string) => letterFigures().filter((member) => member.group === group);

describe("a total over sectors", () => {
  it("adds up the letter's thirteen sectors without a trace of binary fractions", () => {
    expect(totalOf(letterFigures())).toMatchObject({
      target: 31781.3,
      realised: 17380,
      rate: 17380 / 31781.3,
      shortfall: 14401.3,
      sumOfShortfalls: 15471.3,
      approximate: true,
      missing: [],
    });
    expect(totalOf(ofGroup("overheid"))).toMatchObject({ shortfall: 2952.3, approximate: false });
    expect(totalOf(ofGroup("onderwijs"))).toMatchObject({ shortfall: 11449, realised: 4417 });
  });

  it("is incomplete when a member lacks a figure, which never counts as zero", () => {
    const police = figure("Politie", { target: "713", realised: "387", procurement: "0" });
    const silent = figure("Defensie", { target: "822" });
    const total = totalOf([police, silent]);
    expect(total).toMatchObject({ target: 1535, realised: null, rate: null, shortfall: null });
    expect(total).toMatchObject({ sumOfShortfalls: null, procurement: null });
    expect(total.missing).toEqual([silent]);
    expect(total.missingProcurement).toEqual([silent]);
    expect(totalOf([])).toMatchObject({ target: null, realised: null, rate: null });
  });

  it("never lacks more in sum than its sectors lack each, whatever their order", () => {
    const amount = fc.integer({ min: 0, max: 99_999 }).map((tenths) => `${tenths / 10}`);
    const sector = fc.record({ target: amount, realised: amount });
    fc.assert(
      fc.property(fc.array(sector, { minLength: 1, maxLength: 30 }), (given) => {
        const members = given.map((figures, i) => figure(`Sector ${i}`, figures));
        const total = totalOf(members);
        expect(total.shortfall).toBeLessThanOrEqual(Number(total.sumOfShortfalls));
        const { target, realised, shortfall, sumOfShortfalls } = total;
        expect(totalOf([...members].reverse())).toMatchObject({
          target,
          realised,
          shortfall,
          sumOfShortfalls,
        });
      }),
      { seed: 34352, numRuns: 200 },
    );
  });
});
