import { describe, expect, it } from "vitest";
import { paneLanguageFor } from "../../../src/locale/pane-language";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { sheet } from "../../fixtures/sheet-cells";

function readAs(
  rows: readonly (readonly CellValue[])[],
  tag: "nl-NL" | "en-US" = "nl-NL",
  name = "Blad1",
) {
  const [source] = findSources([sheet(rows, { name })]);
  return source?.laidOut && paneLanguageFor(tag).pane.source.laidOut(source.laidOut);
}

describe("how a table was read is one sentence", () => {
  const HEADERS = ["Sector", "Groep", "Doel", "Realisatie"];
  const ROW = ["Politie", "Overheid", 713, 387];

  it("that names the columns, and from where the year is", () => {
    expect(readAs([["Cijfers over 2023"], HEADERS, ROW])).toBe(
      "sector in kolom A, doel in kolom C, realisatie in kolom D, jaar uit de titel in A1",
    );
    expect(readAs([["Figures for 2023"], HEADERS, ROW], "en-US")).toBe(
      "sector in column A, target in column C, realised in column D, year from the title in A1",
    );
    expect(readAs([HEADERS, ROW], "nl-NL", "2023")).toMatch(/jaar uit de naam van het blad$/);
    expect(readAs([HEADERS, ROW])).toMatch(/geen jaar genoemd$/);
    expect(
      readAs([
        ["Sector", "Jaar", "Doel"],
        ["Politie", 2023, 713],
      ]),
    ).toBe("sector in kolom A, doel in kolom C, jaar in kolom B");
  });

  it("that names more columns of a kind, and rows of a table on its side", () => {
    expect(
      readAs([
        ["Sector", "Doel 2022", "Realisatie 2022", "Doel 2023", "Realisatie 2023"],
        ["Politie", 700, 370, 713, 387],
      ]),
    ).toBe(
      "sector in kolom A, doel in kolommen B en D, realisatie in kolommen C en E, jaar uit de koppen",
    );
  });
});
