import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { firstPaintScripts, paneAndBaseline } from "./pane-weight";
import { tripsOf, tripsOfAll } from "./trips";

const READING_SYNCS = 2;
/** What the sheet says, then its place and what it wears. */
const WRITING_SYNCS = 2;
const SECTORS = 40;
/** The source is read anew, which may take a question that Office.js counts as writing. */
const ALL_WRITING_SYNCS = 3;
/** Until its frame is painted; the goal was 1.3. */
const PANE_RATIO = 1.22;

describe.each([13, 300, 3000])("a workbook of %i sectors", (rows) => {
  let trips: Awaited<ReturnType<typeof tripsOf>>;
  beforeAll(async () => {
    trips = await tripsOf(rows);
  });

  it("is read in at most two round trips", () => {
    expect(trips.read.reading.length).toBeGreaterThan(0);
    expect(trips.read.reading.length).toBeLessThanOrEqual(READING_SYNCS);
    expect(trips.read.writing).toHaveLength(0);
  });

  it("gets its Overzicht in two writing round trips, the reading included", () => {
    expect(trips.overzicht.writing).toHaveLength(WRITING_SYNCS);
    expect(trips.overzicht.reading.length).toBeLessThanOrEqual(READING_SYNCS);
  });
});

it(`all sheets of ${SECTORS} sectors take at most 2 reading and 3 writing round trips`, async () => {
  const { first, again } = await tripsOfAll(SECTORS);
  for (const { reading, writing } of [first, again]) {
    expect(reading.length).toBeLessThanOrEqual(READING_SYNCS);
    expect(writing.length).toBeLessThanOrEqual(ALL_WRITING_SYNCS);
  }
});

describe("the pane's weight", () => {
  it(`is at most ${PANE_RATIO} times that of a page with a Fluent Title and Button`, async () => {
    const { pane, baseline } = await paneAndBaseline();
    expect(pane / baseline).toBeLessThanOrEqual(PANE_RATIO);
  });

  it("counts every script that the page loads, and Office.js is none of them", () => {
    const scripts = firstPaintScripts();
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts)
      expect(readFileSync(script, "utf8")).not.toContain("OSFPerformance");
  });
});
