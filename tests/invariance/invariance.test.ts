import { describe, expect, it } from "vitest";
import { fixtureSubjects } from "./subjects";
import { tryVariants, TWO_AT_ONCE } from "./try-variants";
import { VARIATIONS } from "./variations/all-variations";

const SEED = 1;
const RUNS = 5000;
/** What is only said, in place of being read, is a doubt that a user has to look at. */
const LEAST_SAME = 0.98;

describe("what does not matter changes no figure", () => {
  it(`in ${RUNS} workbooks that were varied, or it is said which`, async () => {
    const fixtures = await fixtureSubjects();
    const silent: string[] = [];
    const tried = new Set<string>();
    let same = 0;
    for (const trial of tryVariants({ seed: SEED, runs: RUNS, fixtures })) {
      const { number, subject, variation, varied, verdict } = trial;
      tried.add(variation.name);
      if (verdict.outcome === "same") same++;
      if (verdict.outcome === "silent")
        silent.push(`--seed ${SEED} --only ${number}: ${subject.name}, ${varied.done}`);
    }
    expect(silent).toEqual([]);
    expect(same / RUNS).toBeGreaterThanOrEqual(LEAST_SAME);
    expect([...tried].sort()).toEqual([...VARIATIONS.map(({ name }) => name), TWO_AT_ONCE].sort());
  });
});
