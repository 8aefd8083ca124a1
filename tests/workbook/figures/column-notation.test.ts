import { describe, expect, it } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { sheet } from "../../fixtures/sheet-cells";

function readingOf(targets: readonly (string | number)[], rates: readonly string[] = []) {
  const names = ["Rijk", "Politie", "Defensie", "Hbo"];
  const rows = targets.map((target, at) => [names[at] ?? "", 2023, target, rates[at] ?? ""]);
  const [source] = findSources([sheet([["Sector", "Jaar", "Doel", "%"], ...rows])]);
  const said = (source?.findings ?? []).map((finding) => {
    const at = finding.origin.kind === "cell" ? finding.origin.cell : "";
    return `${finding.code} ${at}${"notation" in finding ? ` ${finding.notation}` : ""}`;
  });
  return { values: source?.figures.map(({ target }) => target?.value), said };
}

describe("the notation of text figures", () => {
  it("is told by the figures of the whole table", () => {
    expect(readingOf(["1.290", "508,5"])).toEqual({ values: [1290, 508.5], said: [] });
    expect(readingOf(["1,290", "508.5"])).toEqual({ values: [1290, 508.5], said: [] });
    expect(readingOf(["1.290", 713], ["61,9%"])).toEqual({ values: [1290, 713], said: [] });
  });

  it("is said to be assumed where nothing tells it, once a column", () => {
    const said = ["notation-assumed C2 nl"];
    expect(readingOf(["1.290", "2.514"])).toEqual({ values: [1290, 2514], said });
    expect(readingOf(["1,290", "2,514"]).said).toEqual(["notation-assumed C2 en"]);
  });

  it("of one cell unlike the others is its own: nobody counts jobs in thousandths", () => {
    const said = ["notation-assumed C3 en"];
    expect(readingOf(["1.290", "2,514", "508,5"])).toEqual({ values: [1290, 2514, 508.5], said });
    expect(readingOf(["1.290", "458.3", "508,5"])).toEqual({
      values: [1290, 458.3, 508.5],
      said,
    });
  });

  it("gives no figure where a mark that groups stands before more than three digits", () => {
    expect(readingOf(["5.250", "6.3202", "508,5"])).toEqual({
      values: [5250, undefined, 508.5],
      said: ["figure-unreadable C3"],
    });
    expect(readingOf(["5,250", "6,3202", "508.5"]).said).toEqual(["figure-unreadable C3"]);
  });

  it("is that of the table where its counts do have three decimals", () => {
    expect(readingOf(["1,290", "0,514", "1508,125"])).toEqual({
      values: [1.29, 0.514, 1508.125],
      said: [],
    });
  });
});
