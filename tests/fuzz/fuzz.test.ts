import { describe, expect, it } from "vitest";
import { generate } from "./generate";
import { sumOf, tallyOf } from "./tally";

const RUNS = 300;
const SEED = 20231231;

/** Layouts of which nothing comes back different or in silence. */
const CLEAN = [
  "rows",
  "rows, own sectors",
  "rows, slips",
  "rows, ambiguous notation",
  "rows, Excel table",
  "rows, year once",
  "rows, two realisations",
  "rows, change",
  "rows, coverage",
  "rows, year in title",
  "rows, year in title, own sectors",
  "rows, year in title, slips",
  "rows, year in title, ambiguous notation",
  "rows, year in title, Excel table",
  "rows, year in title, groups",
  "rows, year in title, two realisations",
  "rows, year in title, change",
  "rows, year in title, coverage",
  "rows, year in sheet name",
  "rows, year in sheet name, own sectors",
  "rows, year in sheet name, slips",
  "rows, year in sheet name, ambiguous notation",
  "rows, year in sheet name, Excel table",
  "rows, year in sheet name, groups",
  "rows, year in sheet name, two realisations",
  "rows, year in sheet name, change",
  "rows, year in sheet name, coverage",
  "years in headers",
  "years in headers, own sectors",
  "years in headers, slips",
  "years in headers, ambiguous notation",
  "years in headers, groups",
  "years in headers, change",
  "years in headers, Excel table",
  "stacked headers",
  "stacked headers, own sectors",
  "stacked headers, slips",
  "stacked headers, ambiguous notation",
  "stacked headers, extra columns",
  "stacked headers, groups",
  "stacked headers, change",
  "a table a measure",
  "a table a measure, slips",
  "a table a measure, ambiguous notation",
  "a table a measure, groups",
  "a table a measure, change",
  "transposed",
  "transposed, own sectors",
  "transposed, slips",
  "transposed, ambiguous notation",
  "transposed, change",
  "transposed, year in title, ambiguous notation",
  "measures in rows",
  "measures in rows, own sectors",
  "measures in rows, ambiguous notation",
  "measures in rows, extra columns",
  "one figure a row",
  "one figure a row, own sectors",
  "one figure a row, slips",
  "one figure a row, ambiguous notation",
  "one figure a row, Excel table",
  "one figure a row, extra columns",
  "one figure a row, change",
  "blocks, own sectors",
  "blocks, slips",
  "blocks, ambiguous notation",
  "blocks, change",
  "blocks, side by side",
  "organisations",
  "organisations, own sectors",
  "organisations, slips",
  "organisations, Excel table",
  "organisations, extra columns",
  "organisations, sector once",
  "organisations, years across",
  "organisations, years across, own sectors",
  "organisations, years across, slips",
  "organisations, years across, Excel table",
  "organisations, years across, extra columns",
  "organisations, years across, sector once",
  "organisations, a sheet a sector",
  "organisations, a sheet a sector, slips",
  "organisations, a sheet a sector, Excel table",
  "organisations of a title",
  "organisations of a title, slips",
  "organisations of a title, year in title",
  "organisations of a title, Excel table",
];

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
