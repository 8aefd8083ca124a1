import { describe, expect, test } from "vitest";
import { placeOf } from "../../src/domain/quantities/place-of";
import type { CountedUnit } from "../../src/domain/quantities/quantity";
import { brokenLines } from "../../src/report/composing/broken-lines";
import { describeReports, REPORT_KINDS } from "../../src/report/describe-reports";
import { shortened } from "../../src/report/composing/short-names";
import { textWidth } from "../../src/report/composing/text-width";
import { letterSource, sourceOf } from "./letter-source";
import { inputOf } from "./report-input";
import { severalYears } from "./several-years";
import { cellAt, cellsByAddress } from "./sheet-text";

const ZBO = "Zelfstandige bestuursorganen en agentschappen van het Rijk";

const sheetOf = (kind: string, source = letterSource()) => {
  const [sheet] = describeReports(REPORT_KINDS, inputOf(source)).filter(({ mark }) =>
    mark.kind.startsWith(kind),
  );
  if (!sheet) throw new RangeError(`No sheet ${kind}.`);
  return sheet;
};

describe("a line under a table", () => {
  const line = "Doel en realisatie in fta: 1 fta is 25,5 betaalde uren per week.";

  test("is broken between words where the page ends, and loses none", () => {
    const lines = brokenLines(line, 120, 9);
    expect(lines.length).toBeGreaterThan(2);
    for (const each of lines) expect(textWidth(each, 9)).toBeLessThanOrEqual(120);
    expect(lines.map((each) => each.trim()).join(" ")).toBe(line);
  });

  test("is whole when the page has room, and a word too long for it is broken within", () => {
    expect(brokenLines(line, 800, 9)).toEqual([line]);
    expect(brokenLines("x".repeat(120), 200, 9).join("").replace(/\s/g, "")).toBe("x".repeat(120));
    expect(brokenLines("", 200, 9)).toEqual([""]);
  });
});

describe("a name beside a bar", () => {
  test("stays whole up to 29 characters", () => {
    const name = { expression: "A1", gives: "Universitaire medische centra" };
    expect(shortened(name)).toEqual(name);
  });

  test("is cut in its middle when it is longer, as names differ at their end", () => {
    const { expression, gives } = shortened({
      expression: "A1",
      gives: "Samenwerkingsverband voor uitvoering en toezicht 32",
    });
    expect(gives).toBe("Samenwerkingsver… toezicht 32");
    expect(expression).toBe('IF(LEN(A1)>29,LEFT(A1,16)&"…"&RIGHT(A1,12),A1)');
  });
});

describe("the Overzicht", () => {
  test("says whose shortfall is largest in one line, or a long name on its own", () => {
    const words = (source = letterSource()): unknown[] => {
      const sheet = sheetOf("overzicht", source);
      return [...cellsByAddress(sheet).keys()].map((cell) => cellAt(sheet, cell));
    };
    expect(words()).toContainEqual(
      expect.stringMatching(/^Grootste tekort: Primair onderwijs, 4\.555( fta)?\.$/),
    );
    const long = sourceOf([
      [ZBO, "2023", "120", "0"],
      ["Politie", "2023", "713", "713"],
    ]);
    expect(words(long)).toEqual(expect.arrayContaining(["Grootste tekort, 120:", `${ZBO}.`]));
  });

  test("says fta where the source does, another unit where it says that, and none where none", () => {
    const shown = (unit: CountedUnit | null): string => {
      const own = sourceOf([
        ["Politie", "2023", "713", "387"],
        ["Defensie", "2023", "822", "508"],
      ]);
      const figures = own.figures.map((figure) => ({
        ...figure,
        target: figure.target && { ...figure.target, unit },
        realised: figure.realised && { ...figure.realised, unit },
      }));
      return REPORT_KINDS.map((kind) => {
        const sheet = sheetOf(kind, { ...own, figures });
        return JSON.stringify([[...cellsByAddress(sheet).values()], sheet.looks]);
      }).join();
    };
    expect(shown("fta")).toMatch(/\d fta|in fta \(25,5 uur per week\)/);
    for (const unit of ["banen", "fte", "uren", null] as const)
      expect(shown(unit)).not.toMatch(/\bfta\b/);
    expect(shown("banen")).toContain("Doel en realisatie in banen");
  });

  test("has no columns of SROI where the source has none, and says so", () => {
    const source = sourceOf([["Politie", "2023", "713", "387"]]);
    const without = { ...source, columns: { sector: "A", year: "B", target: "C", realised: "D" } };
    const sheet = sheetOf("overzicht", without);
    const shown = [...cellsByAddress(sheet).keys()].map((cell) => cellAt(sheet, cell));
    expect(shown).not.toContain("SROI");
    expect(shown).toContain("De bron heeft geen kolom voor SROI.");
    expect([...cellsByAddress(sheetOf("overzicht")).values()]).toContainEqual({
      kind: "text",
      text: "% incl. SROI",
    });
  });
});

test("no note stands beside the words under a chart, which would cut it off", () => {
  const few = sourceOf([["Politie", "2023", "713", "387"]]);
  for (const source of [few, letterSource(), severalYears()])
    for (const sheet of describeReports(REPORT_KINDS, inputOf(source))) {
      const note = sheet.styled.find(({ look }) => look === "note")?.area ?? "";
      const [, last = ""] = (sheet.charts[0]?.place ?? "A1:A1").split(":");
      const [under, notes] = [last, note].map((area) => Number(/\d+/.exec(area)?.[0]));
      expect(notes, sheet.name).toBeGreaterThan((under ?? 0) + 1);
    }
});

test("a sector has no note for organisations that all reported, one for those that did not", () => {
  const source = sourceOf([
    ["Politie", "2023", "713", "387", "", "11 van 11"],
    ["Waterschappen", "2023", "552", "329", "", "33 van 35"],
  ]);
  const sheet = sheetOf("overzicht", source);
  const shown = [...cellsByAddress(sheet).keys()].map((cell) => cellAt(sheet, cell));
  expect(shown).toContain("a  Waterschappen. Opgave van 33 van de 35 organisaties.");
  expect(shown.filter((each) => String(each).includes("11 van de 11"))).toEqual([]);
});

describe("the sheet Tekort", () => {
  test("shows each rate with a bar that ends at 100%, and a reached one in another colour", () => {
    const sheet = sheetOf("tekort");
    expect([cellAt(sheet, "E4"), cellAt(sheet, "F4")]).toEqual(["Realisatie %", "100%"]);
    expect(cellAt(sheet, "E5")).toBeCloseTo(1290 / 5845, 12);
    expect(sheet.dataBars).toMatchObject([{ area: "F5:F17", from: 0, to: 1 }]);
    expect(sheet.highlights).toMatchObject([{ area: "F5:F17", formula: "=N($E5)>=1" }]);
  });
});

describe("the sheet Controle", () => {
  test("says equal notes once, with the cells of all, and loses none", () => {
    const input = inputOf();
    const [sheet] = describeReports(["controle"], input);
    if (!sheet) throw new Error("no sheet");
    const words = [...cellsByAddress(sheet).keys()]
      .filter((cell) => /^[BC]\d+$/.test(cell))
      .map((cell) => String(cellAt(sheet, cell)));
    for (const { origin } of input.findings) {
      const cell = placeOf(origin)?.range ?? "";
      expect(
        words.some((text) => text.split(/[!(), ]+/).includes(cell)),
        cell,
      ).toBe(true);
    }
    const rows = words.filter((text) => text.startsWith("Sectorcijfers!")).length;
    expect(rows).toBeLessThan(input.findings.length);
  });

  test("gives a finding of one line a row of one line", () => {
    const sheet = sheetOf("controle");
    const short = [...cellsByAddress(sheet).keys()].find(
      (cell) =>
        cell.startsWith("C") && String(cellAt(sheet, cell)).includes("cijfers bij benadering"),
    );
    const row = short?.slice(1);
    const height = sheet.rowHeights.filter(({ rows }) => rows === `${row}:${row}`).at(-1)?.points;
    expect(height).toBe(20);
  });
});

describe("the chart of Meerjaren", () => {
  test("names its lines in the order in which they end, the highest first", () => {
    const sheet = sheetOf("meerjaren", severalYears());
    expect(sheet.charts[0]?.legend).toBe("Right");
    const [first = ""] = (sheet.charts[0]?.source ?? "").split(":");
    const names = [...cellsByAddress(sheet)]
      .filter(([cell]) => cell.replace(/\D+/, "") === first.replace(/\D+/, ""))
      .map(([cell]) => cellAt(sheet, cell));
    const shown = ["Gemeenten", "Rijksoverheid", "Politie", "Mbo", "Primair onderwijs"];
    expect(names.filter((name) => shown.includes(String(name)))).toEqual(shown);
  });
});
