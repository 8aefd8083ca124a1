import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/domain/checks/check-figures";
import type { SectorFigure } from "../../../src/domain/figures/sector-figure";
import { letterFigures } from "../../fixtures/letter-figures";
import { figure } from "../../fixtures/quantities";

const check = (figures: readonly SectorFigure[]) => checkFigures({ figures, totals: [] });

/** As the letter's text has it: 33 of 35, 7 of 8, and of 51 mbo schools 14 gave nothing. */
function letterWithCoverage(): SectorFigure[] {
  const reported = new Map([
    ["waterschappen", [33, 35]],
    ["umc", [7, 8]],
    ["mbo", [37, 51]],
  ]);
  return letterFigures().map((each) => {
    const [given, of] = reported.get(each.sector) ?? [];
    if (given === undefined || of === undefined) return each;
    return { ...each, coverage: { reported: given, of, origin: { kind: "line", line: 1 } } };
  });
}

describe("what does not add up", () => {
  it("is in the letter exactly three percentages, and notes on approximation and coverage", () => {
    const found = check(letterWithCoverage()).map((finding) => [
      finding.code,
      finding.severity,
      finding.sector,
      "stated" in finding ? finding.stated.text : "",
      "slip" in finding ? finding.slip : null,
    ]);
    expect(found).toEqual([
      ["rate-impossible", "error", "waterschappen", "56,6%", 0.596],
      ["rate-incl-impossible", "error", "hbo", "36,6%", 0.363],
      ["rate-attainable", "warning", "onderzoeksinstellingen", "44%", null],
      ["coverage-incomplete", "note", "waterschappen", "", null],
      ["coverage-incomplete", "note", "umc", "", null],
      ["coverage-incomplete", "note", "mbo", "", null],
      ["figure-approximate", "note", "mbo", "", null],
      ["figure-approximate", "note", "mbo", "", null],
      ["figure-approximate", "note", "mbo", "", null],
    ]);
  });

  it("is of the letter's text also what counts another thing than fta", () => {
    const text = [
      figure("Gemeenten", { year: 2022, realised: "6.490 banen" }),
      figure("Politie", { year: 2022, realised: "426 dienstverbanden" }),
    ];
    const found = check([...letterFigures(), ...text]).filter(
      ({ code }) => code === "units-mixed" || code === "realised-jump",
    );
    expect(found).toMatchObject([
      { code: "units-mixed", severity: "note", sector: "gemeenten", units: ["fta", "banen"] },
      {
        code: "units-mixed",
        severity: "note",
        sector: "politie",
        units: ["fta", "dienstverbanden"],
      },
    ]);
  });

  it("names every figure that a percentage was judged by, and where it stands", () => {
    const [found] = check([
      figure("Hbo", {
        target: "1.685 fta",
        realised: "498 fta",
        procurement: "114",
        statedRateInclProcurement: "36,6%",
      }),
    ]);
    expect(found).toMatchObject({
      code: "rate-incl-impossible",
      label: "Hbo",
      year: 2023,
      origin: { kind: "line", line: 1 },
      target: { value: 1685 },
      realised: { value: 498 },
      procurement: { value: 114 },
    });
  });

  it("is nothing where a figure for the sum is missing", () => {
    expect(check([figure("Politie", { target: "713", statedRate: "99%" })])).toEqual([]);
    const noSroi = figure("Hbo", {
      target: "1.685",
      realised: "498",
      statedRateInclProcurement: "99%",
    });
    expect(check([noSroi])).toEqual([]);
  });

  it("is a sector given twice for one year with other figures, and not with the same", () => {
    const first = figure("Waterschappen", { target: "552", realised: "329" });
    const other = figure("Waterschap", { target: "552,3", realised: "329,4" });
    const lastYear = figure("Waterschappen", { year: 2022, target: "528,7" });
    expect(check([first, first, lastYear])).toEqual([]);
    expect(check([first, other])).toMatchObject([
      { code: "duplicate-figure", severity: "warning", label: "Waterschap", text: "552,3" },
    ]);
  });
});
