import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rateVerdict, type RateVerdict } from "../../../../src/domain/checks/rates/rate-verdict";
import type { Quantity } from "../../../../src/domain/quantities/quantity";
import { letterRows, type LetterRow } from "../../../fixtures/letter-rows";
import { printed } from "../../../fixtures/quantities";

function judge(stated: string, target: string, realised: string, bought?: string): RateVerdict {
  const found = rateVerdict(
    printed(stated),
    printed(target),
    printed(realised),
    bought === undefined ? null : printed(bought),
  );
  if (!found) throw new Error("no target to divide by");
  return found;
}

/** `NO [59.46..59.75]` in the checked letter: impossible, from 59,46 to 59,75. */
function worked(agrees: string, attainable: string) {
  const [, low, high] = /\[([\d.]+)\.\.([\d.]+)\]/.exec(attainable) ?? [];
  const possible = attainable.startsWith("yes");
  const verdict = agrees === "yes" ? "agrees" : possible ? "attainable" : "impossible";
  return { verdict, low, high };
}

const inPercent = (ratio: number) => (ratio * 100).toFixed(2);
const dutch = (text: string | undefined) => (text ?? "").replace(".", ",");

describe("a stated percentage of the letter", () => {
  const rows = letterRows().filter((row) => row["attainable"] !== "");
  it.each(rows.map((row) => [row["sector"] ?? "", row] as const))("%s", (_, row: LetterRow) => {
    const about = row["approx"]?.startsWith("'+/-'") === true ? "+/- " : "";
    const found = judge(
      `${about}${dutch(row["stated_pct"])}%`,
      (row["doel_printed"] ?? "").replace("/fta", ""),
      (row["real_printed"] ?? "").replace("/fta", ""),
    );
    const expected = worked(row["agrees"] ?? "", row["attainable"] ?? "");
    expect(found.verdict).toBe(expected.verdict);
    expect(inPercent(found.recomputed)).toBe(row["recomputed"]);
    expect(inPercent(found.attainable.low)).toBe(expected.low);
    expect(inPercent(found.attainable.high)).toBe(expected.high);
  });

  const including = letterRows().filter((row) => row["attainable_incl"] !== "");
  it.each(including.map((row) => [row["sector"] ?? "", row] as const))(
    "%s, including SROI",
    (_, row: LetterRow) => {
      const found = judge(
        `${dutch(row["stated_pct_incl_sroi"])}%`,
        row["doel_printed"] ?? "",
        row["real_printed"] ?? "",
        dutch(row["sroi_fta"]),
      );
      const expected = worked(row["agrees_incl"] ?? "", row["attainable_incl"] ?? "");
      expect(found.verdict).toBe(expected.verdict);
      expect(inPercent(found.recomputed)).toBe(row["recomputed_incl_sroi"]);
      expect(inPercent(found.attainable.low)).toBe(expected.low);
      expect(inPercent(found.attainable.high)).toBe(expected.high);
    },
  );

  it("says which digit slip explains 56,6%: 59,6%", () => {
    expect(judge("56,6%", "552 fta", "329 fta").slip).toBe(0.596);
  });
});

describe("the verdict on a stated percentage", () => {
  it("finds two swapped digits", () => {
    expect(judge("45,3%", "713", "387").slip).toBe(0.543);
  });

  it("offers no whole percentage outside of what is possible: 57% of 329 and 552 is no 59%", () => {
    expect(judge("57%", "552", "329")).toMatchObject({ verdict: "impossible", slip: null });
    expect(judge("64%", "552", "329").slip).toBe(0.6);
  });

  it("names no slip where no single one explains the percentage, or none is needed", () => {
    expect(judge("12,3%", "713", "387").slip).toBeNull();
    expect(judge("44%", "113", "49").slip).toBeNull();
  });

  it("rounds halves away from zero as Excel does, by decimals and not by binary fractions", () => {
    expect(judge("28,5%", "1000", "285").verdict).toBe("agrees");
    expect(judge("29%", "1000", "285").verdict).toBe("agrees");
    expect(judge("28%", "1000", "285").verdict).toBe("attainable");
    expect(judge("1,1%", "2000", "21").verdict).toBe("agrees");
  });

  it("takes the ends of the intervals as possible, as a half may have been rounded either way", () => {
    // 1,5 of 1,5 at most: 100,0% exactly, and nothing above it.
    expect(judge("60%", "2", "1").attainable).toEqual({ low: 0.2, high: 1 });
    expect(judge("100,0%", "2", "1").verdict).toBe("attainable");
    expect(judge("101%", "2", "1").verdict).toBe("impossible");
    // 100,05% may have been printed of 100,1% only if it was above 100,0%.
    expect(judge("100,1%", "2", "1").verdict).toBe("impossible");
  });

  it("widens an approximate percentage to half of its last place that is not zero", () => {
    expect(judge("40%", "1.900", "700").verdict).toBe("impossible");
    expect(judge("ongeveer 40%", "1.900", "700").verdict).toBe("agrees");
  });

  it("takes what a cell shows and what it holds alike", () => {
    const shown = (value: number, decimals: number): Quantity => ({
      ...printed("1"),
      value,
      decimals,
    });
    const stated: Quantity = { ...printed("50%"), value: 0.5 };
    expect(rateVerdict(stated, shown(0.8, 0), shown(0.4, 0))?.verdict).toBe("agrees");
    const percentage: Quantity = { ...printed("54,3%"), value: 387 / 713 };
    expect(rateVerdict(percentage, printed("713"), printed("387"))?.verdict).toBe("agrees");
  });

  it("is not given without a target above zero", () => {
    expect(rateVerdict(printed("10%"), printed("0"), printed("1"))).toBeNull();
    expect(rateVerdict(printed("10%"), printed("-5"), printed("1"))).toBeNull();
  });

  const places = fc.integer({ min: 0, max: 2 });
  const print = (units: number, decimals: number) =>
    (units / 10 ** decimals).toFixed(decimals).replace(".", ",");

  it("never calls a percentage impossible that unrounded figures gave", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 10_000_000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        places,
        places,
        places,
        (target, realised, targetPlaces, realisedPlaces, ratePlaces) => {
          const [t, r] = [target / 1000, realised / 1000];
          const shown = [t.toFixed(targetPlaces), r.toFixed(realisedPlaces)] as const;
          fc.pre(Number(shown[0]) > 0);
          const stated = ((r / t) * 100).toFixed(ratePlaces);
          const verdict = judge(`${dutch(stated)}%`, dutch(shown[0]), dutch(shown[1]));
          expect(verdict.verdict).not.toBe("impossible");
        },
      ),
      { seed: 34352, numRuns: 1000 },
    );
  });

  it("holds the recomputed rate between its ends, and a slip one digit or swap away", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 1500 }),
        places,
        (target, realised, stated, decimals) => {
          const found = judge(`${print(stated, 1)}%`, print(target, decimals), print(realised, 0));
          expect(found.attainable.low).toBeLessThanOrEqual(found.recomputed + 1e-12);
          expect(found.attainable.high).toBeGreaterThanOrEqual(found.recomputed - 1e-12);
          if (found.slip === null) return;
          const [a, b] = [String(stated), String(Math.round(found.slip * 1000))].map((text) =>
            text.padStart(4, "0"),
          ) as [string, string];
          const differing = [...a]
            .map((digit, i) => (digit === b[i] ? -1 : i))
            .filter((i) => i >= 0);
          const [i = 0, j = 0] = differing;
          const isSwap = differing.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i];
          expect(differing.length === 1 || isSwap).toBe(true);
        },
      ),
      { seed: 34352, numRuns: 1000 },
    );
  });
});
