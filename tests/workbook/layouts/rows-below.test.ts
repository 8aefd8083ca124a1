import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { sheet } from "../../fixtures/sheet-cells";

const HEADERS = ["Sector", "Jaar", "Doel", "Realisatie"];
const RIJK = ["Rijk", 2023, 4571, 3900];
const POLITIE = ["Politie", 2023, 713, 387];
const NOTHING = ["", "", "", ""];

const read = (...rows: readonly (readonly CellValue[])[]) => {
  const [source] = findSources([sheet(rows)]);
  return {
    sectors: source?.figures.map(({ sector }) => sector),
    findings: source?.findings.map((it) => [
      it.code,
      it.origin.kind === "cell" ? it.origin.cell : "",
    ]),
  };
};

describe("rows below a gap in a table", () => {
  it("belong to it when they name a known sector, however wide the gap", () => {
    const gap = [NOTHING, NOTHING, NOTHING];
    const { sectors, findings } = read(HEADERS, RIJK, ...gap, POLITIE);
    expect(sectors).toEqual(["rijksoverheid", "politie"]);
    expect(findings).toEqual([]);
  });

  it("belong to it when they give a name of their own, a year and figures", () => {
    const own = ["COA", 2023, 20, 10];
    expect(read(HEADERS, RIJK, NOTHING, NOTHING, own).sectors).toEqual(["rijksoverheid", "coa"]);
  });

  it("go on behind one that lost its name, and that one is said", () => {
    const { sectors, findings } = read(
      ...[HEADERS, RIJK, ["Defensie", 2023, 822, 508]],
      ...[NOTHING, ["", 2023, 50, 40], POLITIE],
    );
    expect(sectors).toEqual(["rijksoverheid", "defensie", "politie"]);
    expect(findings).toEqual([["sector-nameless", "C5"]]);
  });

  it("are said to be unread when nothing tells that they belong to it", () => {
    const bare = [
      ["Sector", "Doel", "Realisatie"],
      ["Rijk", 4571, 3900],
      ["", "", ""],
    ];
    const { sectors, findings } = read(...bare, ["", "", ""], ["COA", 20, 10], ["UWV", 5, 4]);
    expect(sectors).toEqual(["rijksoverheid"]);
    expect(findings).toEqual([["rows-unread", "A5"]]);
    expect(read(...bare, ["", 20, 10]).findings).toEqual([["rows-unread", "B4"]]);
  });

  it("are not spoken of when they are notes, a total or another table", () => {
    const other = [
      NOTHING,
      NOTHING,
      ["Post", "Bedrag", "Toelichting", "Datum"],
      ["Hulp", 12, "", 3],
    ];
    // Of another table they are: what no table holds is said, whatever it is.
    expect(read(HEADERS, RIJK, ...other).findings).toEqual([["numbers-unread", ""]]);
    expect(read(HEADERS, RIJK, NOTHING, NOTHING, ["Totaal", "", 4571, 3900]).findings).toEqual([]);
    expect(read(HEADERS, RIJK, NOTHING, ["Bron: opgave", 12, "", ""]).findings).toEqual([]);
    const next = [NOTHING, NOTHING, ["Sector", "Jaar", "Doel", "Realisatie"], POLITIE];
    expect(read(HEADERS, RIJK, ...next).findings).toEqual([]);
  });
});

describe("rows of which each says what it gives", () => {
  const MEASURES = ["Sector", "Soort", "2022", "2023"];

  it("are said when signs alone or nothing names their sector", () => {
    const rows = [
      ["", "Doel", 100, 90],
      ["Politie", "Doel", 20, 10],
      ["Politie", "Realisatie", 20, 10],
      ["🚒", "Doel", 20, 10],
    ];
    const { sectors, findings } = read(MEASURES, ...rows);
    expect(sectors).toEqual(["politie", "politie"]);
    expect(findings).toEqual([
      ["sector-nameless", "C2"],
      ["sector-nameless", "C5"],
    ]);
  });
});

describe("figures of several years side by side", () => {
  it("of no sector are each said at their own place", () => {
    const years = ["Sector", "2022", "", "2023", ""];
    const measures = ["", "Doel", "Realisatie", "Doel", "Realisatie"];
    const { findings } = read(years, measures, ["Rijk", 1, 2, 3, 4], ["🚒", 1, 2, 3, 4]);
    expect(findings).toEqual([
      ["sector-nameless", "B4"],
      ["sector-nameless", "D4"],
    ]);
  });
});
