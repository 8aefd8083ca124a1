import { describe, expect, test } from "vitest";
import { describeReports, REPORT_KINDS } from "../../src/report/describe-reports";
import type { SheetDescription } from "../../src/report/description/sheet-description";
import { letterSource, sourceOf } from "./letter-source";
import { inputOf } from "./report-input";
import { cellAt, cellsByAddress } from "./sheet-text";

const two = () =>
  sourceOf([
    ["Politie", "2022", "713", "426"],
    ["Politie", "2023", "713", "387"],
  ]);

const sheetOf = (kind: string, source = two(), sector: string | null = null): SheetDescription => {
  const sheets = describeReports(REPORT_KINDS, inputOf(source, { sector }));
  const found = sheets.find(({ mark }) => mark.kind.startsWith(kind));
  if (!found) throw new RangeError(`No sheet ${kind}.`);
  return found;
};

/** The numbers under the header of a chart's series, the first being 0. */
function series(sheet: SheetDescription, index: number): (string | number | null)[] {
  const [first = "", last = ""] = (sheet.charts[0]?.source ?? "").split(":");
  const [top, bottom] = [first, last].map((cell) => Number(cell.replace(/\D+/, "")));
  const letters = [...cellsByAddress(sheet).keys()].map((cell) => cell.replace(/\d+/, ""));
  const from = first.replace(/\d+/, "");
  const columns = [...new Set(letters)]
    .filter((each) => each.length > from.length || (each.length === from.length && each >= from))
    .sort((a, b) => a.length - b.length || a.localeCompare(b));
  const column = columns[index + 1] ?? "";
  return Array.from({ length: (bottom ?? 0) - (top ?? 0) }, (_, row) =>
    cellAt(sheet, `${column}${(top ?? 0) + 1 + row}`),
  );
}

describe("a source of one sector", () => {
  test("is spoken of as one, by its name", () => {
    expect(cellAt(sheetOf("overzicht"), "A1")).toBe(
      "Politie realiseert 54,3% van het doel in 2023",
    );
    expect(cellAt(sheetOf("meerjaren"), "A1")).toBe("Realisatie per sector, 2022 tot en met 2023");
  });

  test("is counted as one beside its chart", () => {
    const overzicht = sheetOf("overzicht");
    const words = [...cellsByAddress(overzicht).keys()].map((cell) => cellAt(overzicht, cell));
    expect(words).toContain("Doel gehaald: 0 van 1 sector.");
  });

  test("is named by its title too when a figure is missing", () => {
    const missing = sourceOf([["Politie", "2023", "713", ""]]);
    expect(cellAt(sheetOf("overzicht", missing), "A1")).toBe(
      "Politie: doel en realisatie in 2023, niet compleet",
    );
  });

  test("has a chart of its rate against 100%, and words that say nothing stands beside it", () => {
    const sheet = sheetOf("sectorblad");
    expect(series(sheet, 0)).toEqual([1]);
    expect(series(sheet, 2)[0]).toBeCloseTo(387 / 713, 12);
    const words = [...cellsByAddress(sheet).values()].filter((cell) => cell.kind === "text");
    expect(words.map((cell) => cell.text)).toContain(
      "De bron heeft geen andere sector om naast te leggen.",
    );
  });
});

describe("the chart of a Sectorblad", () => {
  test("has a sector that is alone in its group stand beside all others", () => {
    const source = sourceOf([
      ["Politie", "2023", "713", "387"],
      ["Gemeenten", "2023", "5.250", "6.300"],
      ["Kappers", "2023", "100", ""],
    ]);
    const [sheet, chart] = [sheetOf("sectorblad", source, "kappers"), 0];
    expect(series(sheet, chart)).toEqual([1, 1, 1]);
  });

  test("says how many of the sectors it shows when they are too many", () => {
    const rows = Array.from({ length: 25 }, (_, at) => [`Sector ${at}`, "2023", "100", `${at}`]);
    const sheet = sheetOf("sectorblad", sourceOf(rows), "sector-0");
    const words = [...cellsByAddress(sheet).keys()].map((cell) => cellAt(sheet, cell));
    expect(words).toContain(
      "Realisatie als % van het doel, de overige sectoren in 2023 (20 van de 25)",
    );
  });

  test("shows 100% of the target behind each sector, and a line there alone", () => {
    const sheet = sheetOf("sectorblad", letterSource(), "politie");
    const [chart] = sheet.charts;
    expect(series(sheet, 0)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect([chart?.gridlines?.every, chart?.axisFormat]).toEqual([1, "0%"]);
    // Gemeenten's 120,4% lies within the scale.
    expect(chart?.axisTo).toBeGreaterThan(6320 / 5250);
  });
});
