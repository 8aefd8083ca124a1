import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankShortfalls } from "../../../src/domain/figures/rank-shortfalls";
import { totalOf } from "../../../src/domain/figures/total-of";
import { sourceOf } from "../../report/letter-source";

const figures = (...rows: readonly (readonly [string, string, string])[]) =>
  sourceOf(rows.map(([name, target, realised]) => [name, "2023", target, realised])).figures;

describe("sectors by shortfall", () => {
  it("come with the largest first, their share and the shares so far", () => {
    const ranked = rankShortfalls(
      figures(["Politie", "100", "90"], ["Defensie", "100", "70"], ["Gemeenten", "50", "60"]),
    );
    expect(ranked.map(({ figure, ...rest }) => [figure.sector, ...Object.values(rest)])).toEqual([
      ["defensie", 30, 0.75, 0.75],
      ["politie", 10, 0.25, 1],
      ["gemeenten", 0, 0, 1],
    ]);
  });

  it("without a figure come last, with no share: never as a shortfall of nothing", () => {
    const [, last] = rankShortfalls(figures(["Politie", "100", ""], ["Defensie", "100", "70"]));
    expect(last).toMatchObject({ shortfall: null, share: null, cumulative: null });
  });

  it("have no share where nobody lacks anything", () => {
    const ranked = rankShortfalls(figures(["Politie", "100", "100"]));
    expect(ranked[0]).toMatchObject({ shortfall: 0, share: null, cumulative: null });
  });

  it("add up to the sum of the shortfalls, and their shares to the whole", () => {
    const tenths = fc.integer({ min: 0, max: 99_999 }).map((units) => `${units / 10}`);
    const row = fc.tuple(tenths, tenths);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const all = figures(
          ...rows.map(
            ([target, realised], index) => [`Sector ${index}`, target, realised] as const,
          ),
        );
        const ranked = rankShortfalls(all);
        const whole = totalOf(all).sumOfShortfalls ?? 0;
        expect(ranked.at(-1)?.cumulative ?? null).toBe(whole > 0 ? 1 : null);
        for (const [index, { shortfall }] of ranked.entries())
          expect(shortfall).toBeLessThanOrEqual(ranked[index - 1]?.shortfall ?? Infinity);
      }),
    );
  });
});
