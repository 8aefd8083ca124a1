import { describe, expect, it } from "vitest";
import { generate } from "./generate";
import { KINDS } from "./kinds";
import { sumOf, tallyOf } from "./tally";

const SEED = 20231231;
/** Workbooks of any layout, and of each layout by itself. */
const RUNS = 600;
const RUNS_EACH = 4;

/** What was made unreadable on purpose is to be reported, so less of it is understood. */
const leastUnderstood = (layout: string): number => (layout.endsWith("slips") ? 0.7 : 0.95);

describe("workbooks as people mail them", () => {
  it("give every figure exactly or say that it was not understood, and none that is not there", () => {
    const { failures } = tallyOf(SEED, RUNS);
    const details = failures.flatMap(({ workbook, verdicts }) =>
      verdicts.map(
        ({ outcome, detail }) => `${workbook.seed} ${workbook.layout} ${outcome} ${detail}`,
      ),
    );
    expect(details).toEqual([]);
  });

  it.each(Object.keys(KINDS))("are understood for the most part: %s", (layout) => {
    const { byLayout, failures } = tallyOf(SEED, RUNS_EACH, layout);
    expect(failures.flatMap(({ verdicts }) => verdicts)).toEqual([]);
    const { exact, undecided, reported } = sumOf(byLayout.values());
    const figures = exact + undecided + reported;
    expect(figures).toBeGreaterThan(0);
    expect((exact + undecided) / figures).toBeGreaterThan(leastUnderstood(layout));
  });

  it("are the same again from the same seed", () => {
    expect(generate(SEED)).toEqual(generate(SEED));
  });
});
