import { describe, expect, it } from "vitest";
import { generate } from "./generate";
import { sumOf, tallyOf } from "./tally";

const RUNS = 300;
const SEED = 20231231;

/** Layouts of which nothing comes back different or in silence. */
const CLEAN = ["rows", "rows, year in title", "stacked headers", "organisations"];

describe("300 workbooks as people mail them", () => {
  const { byLayout, failures } = tallyOf(SEED, RUNS);
  const details = failures.flatMap(({ workbook, verdicts }) =>
    verdicts.map(
      ({ outcome, detail }) => `${workbook.seed} ${workbook.layout} ${outcome} ${detail}`,
    ),
  );

  const clean = (detail: string): boolean =>
    !CLEAN.some((layout) => detail.split(" ").slice(1).join(" ").startsWith(`${layout} `));

  it("of the layouts that are read whole, give each figure as it stands there or say it is not", () => {
    expect(details.filter((detail) => !clean(detail))).toEqual([]);
  });

  // These three fail on purpose until every layout is read whole (issue 3).
  it.fails(
    "not yet: give no figure that differs from what stands there, and none that does not stand there",
    () => {
      expect(details.filter((detail) => detail.includes(" different "))).toEqual([]);
    },
  );

  it.fails("not yet: give every figure or say that it was not understood", () => {
    expect(details.filter((detail) => detail.includes(" silent "))).toEqual([]);
  });

  it.fails("not yet: are of every layout, and most of each is understood", () => {
    for (const [layout, counts] of byLayout) {
      const all = sumOf([counts]);
      const figures = all.exact + all.undecided + all.reported;
      expect(figures, layout).toBeGreaterThan(0);
      expect((all.exact + all.undecided) / figures, layout).toBeGreaterThan(0.8);
    }
  });

  it("are the same again from the same seed", () => {
    expect(generate(SEED)).toEqual(generate(SEED));
  });
});
