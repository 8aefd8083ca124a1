import { describe, expect, it } from "vitest";
import { alternativesOf } from "./given-figures";
import { judgeVariant, type Correspondence, type Verdict } from "./judge-variant";
import type { CellValue, Finding } from "./reader";
import { parseRange } from "./reader";

const TABLE: CellValue[][] = [
  ["Sector", "Jaar", "Doel", "Realisatie"],
  ["Politie", 2023, 713, 387],
  ["Defensie", 2023, 822, 508.5],
];
const STANDS: Correspondence = { toVariant: (place) => place, toBase: (place) => place };

const reading = (rows: readonly (readonly CellValue[])[], findings: readonly Finding[] = []) =>
  alternativesOf([
    { ...{ name: "Blad1", top: 0, left: 0, values: rows, numberFormats: null, tables: [] } },
  ]).map((each) => ({ ...each, findings }));

/** The table with other values in some of its cells. */
const withCells = (cells: Readonly<Record<string, CellValue>>): CellValue[][] =>
  TABLE.map((row, at) =>
    row.map((value, column) => {
      const found = Object.entries(cells).find(([cell]) => {
        const area = parseRange(cell);
        return area?.top === at && area.left === column;
      });
      return found ? found[1] : value;
    }),
  );

const finding = (cell: string, sector: string | null = null): Finding => ({
  ...{ code: "figure-unreadable", severity: "warning", text: "?" },
  ...{ sector, label: sector, year: null },
  origin: { kind: "cell", sheet: "Blad1", cell },
});

const outcome = (verdict: Verdict) => verdict.outcome;
const base = reading(TABLE);

describe("what became of the figures of a workbook that was varied", () => {
  it("is the same where each is given as it was", () => {
    expect(outcome(judgeVariant(base, reading(TABLE), STANDS))).toBe("same");
  });

  it("is said where no table is found, which the pane says itself", () => {
    expect(outcome(judgeVariant(base, [], STANDS))).toBe("said");
  });

  it("is silent where one is gone, and said where a new finding is about it", () => {
    const gone = withCells({ D2: "" });
    const judged = (findings: Finding[]) =>
      outcome(judgeVariant(base, reading(gone, findings), STANDS));
    expect(judged([])).toBe("silent");
    expect(judged([finding("D2")])).toBe("said");
    expect(judged([finding("D1")])).toBe("said");
    expect(judged([finding("A9", "politie")])).toBe("said");
    expect(judged([finding("A9", "defensie")])).toBe("silent");
    expect(judged([finding("F3")])).toBe("silent");
  });

  it("is silent where the finding was there before", () => {
    const known = [finding("D2")];
    const verdict = judgeVariant(
      reading(TABLE, known),
      reading(withCells({ D2: "" }), known),
      STANDS,
    );
    expect(outcome(verdict)).toBe("silent");
  });

  it("is silent where another value is given and only its header is spoken of", () => {
    const other = withCells({ D2: 713 });
    const judged = (findings: Finding[]) =>
      outcome(judgeVariant(base, reading(other, findings), STANDS));
    expect(judged([])).toBe("silent");
    expect(judged([finding("D1")])).toBe("silent");
    expect(judged([finding("D2")])).toBe("said");
    expect(judged([finding("A2", "politie")])).toBe("said");
  });

  it("is silent where a figure is given that is not there", () => {
    const added = [...TABLE, ["Hbo", 2023, 1685, 498]];
    expect(outcome(judgeVariant(base, reading(added), STANDS))).toBe("silent");
    expect(outcome(judgeVariant(base, reading(added), STANDS, { added: () => true }))).toBe("same");
  });

  it("is not said by a finding that compares figures or says that none is given", () => {
    const missing: Finding = { ...finding("D2"), code: "figure-missing", field: "realised" };
    const verdict = judgeVariant(base, reading(withCells({ D2: "" }), [missing]), STANDS);
    expect(outcome(verdict)).toBe("silent");
  });

  it("is said by a choice only where the right reading is among it", () => {
    const wrong = reading(withCells({ D2: 713 }));
    const other = reading(withCells({ D2: 1 }));
    expect(outcome(judgeVariant(base, [...base, ...wrong], STANDS))).toBe("said");
    expect(outcome(judgeVariant(base, [...other, ...wrong], STANDS))).toBe("silent");
  });

  it("is said where the readings that are offered have all figures between them", () => {
    const [first = [], ...rows] = TABLE;
    const halves = rows.flatMap((row) => reading([first, row]));
    expect(outcome(judgeVariant(base, halves, STANDS))).toBe("said");
    expect(outcome(judgeVariant(base, halves.slice(1), STANDS))).toBe("silent");
  });

  it("is silent where the year of a figure is another, or lost", () => {
    expect(outcome(judgeVariant(base, reading(withCells({ B2: 2022 })), STANDS))).toBe("silent");
    expect(outcome(judgeVariant(base, reading(withCells({ B2: "" })), STANDS))).toBe("silent");
  });
});
