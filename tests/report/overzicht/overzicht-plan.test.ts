import { describe, expect, test } from "vitest";
import { planOverzicht } from "../../../src/report/overzicht/overzicht-plan";
import { sourceOf } from "../letter-source";

type Rows = readonly (readonly string[])[];
/** A source without a column for procurement. */
const planOf = (rows: Rows, year: number | null = 2023) => {
  const columns = { sector: "A", target: "C", realised: "D" };
  return planOverzicht(
    { source: { ...sourceOf(rows), columns }, year },
    ({ label }) => label === "Politie",
  );
};

describe("what the Overzicht has room for", () => {
  const politie = ["Politie", "2023", "713", "387"];
  const rijk = ["Rijk", "2023", "5637", "4517"];

  test("a change, once one of the sectors has a realisation of the year before", () => {
    const before = ["Politie", "2022", "700", "426"];
    const without = ["Rijk", "2022", "5500", ""];
    expect(planOf([politie, rijk, before, without]).withChange).toBe(true);
    expect(planOf([politie, rijk, without, before]).withChange).toBe(true);
    expect(planOf([politie, rijk, without]).withChange).toBe(false);
    expect(planOf([politie, rijk]).withChange).toBe(false);
  });

  test("procurement, once one of the sectors gives it or has a cell for it", () => {
    const bought = ["Defensie", "2023", "822", "508,5", "", "", "235,8"];
    expect(planOf([politie, bought, rijk]).withProcurement).toBeTruthy();
    expect(planOf([politie, rijk]).withProcurement).toBeFalsy();
    const { source } = { source: sourceOf([politie, rijk]) };
    expect(planOverzicht({ source, year: 2023 }, () => false).withProcurement).toBe(true);
    const [first, ...rest] = source.figures;
    const blanks = { procurement: { kind: "cell", sheet: "Sectorcijfers", cell: "G2" } } as const;
    const figures = first ? [{ ...first, blanks }, ...rest] : [];
    const columns = { sector: "A" };
    expect(
      planOverzicht({ source: { ...source, columns, figures }, year: 2023 }, () => false)
        .withProcurement,
    ).toBeTruthy();
  });

  test("a total of each group, only where there is more than one", () => {
    const two = planOf([politie, ["Primair onderwijs", "2023", "5845", "1290"]]);
    expect(two.groups.map(({ totalRow }) => totalRow)).toEqual([6, 9]);
    expect([two.totalRow, two.offsetRow]).toEqual([10, 11]);
    const one = planOf([politie, rijk]);
    expect(one.groups.map(({ totalRow }) => totalRow)).toEqual([null]);
    expect([one.totalRow, one.offsetRow]).toEqual([7, 8]);
  });

  test("letters of notes in the order of the sheet, and the same sector a year earlier", () => {
    const plan = planOf([politie, rijk, ["Politie", "2022", "700", "426"]]);
    const [group] = plan.groups;
    expect(group?.sectors.map(({ figure, note }) => [figure.label, note])).toEqual([
      ["Rijk", ""],
      ["Politie", expect.stringMatching(/^\S+$/)],
    ]);
    expect(group?.sectors.map(({ before }) => before?.realised?.value ?? null)).toEqual([
      null,
      426,
    ]);
  });

  test("no change where the source has no years", () => {
    const plan = planOf([["Politie", "", "713", "387"]], null);
    expect(plan.withChange).toBe(false);
    expect(plan.groups[0]?.sectors[0]?.before).toBeNull();
  });
});
