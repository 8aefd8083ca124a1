import { describe, expect, it } from "vitest";
import { findingsIn } from "../../src/actions/source/findings-in";
import type { Origin } from "../../src/domain/quantities/quantity";
import type { SectorFigure } from "../../src/domain/figures/sector-figure";
import { findSources } from "../../src/workbook/sources/find-sources";
import type { Source } from "../../src/workbook/figures/source";
import { cellsOfWorkbook } from "../fixtures/cells-of-workbook";
import type {
  ExpectedFigure,
  ExpectedQuantity,
  ExpectedReading,
} from "../fixtures/workbooks/expected";
import { expectedOfFixture, FIXTURE_NAMES, openFixture } from "../fixtures/workbooks/open-fixture";

const FIELDS = [
  "target",
  "realised",
  "statedRate",
  "procurement",
  "statedRateInclProcurement",
  "hiredIn",
  "statedChange",
] as const;

function readingOf(source: Source): ExpectedReading {
  return {
    sheet: source.sheet ?? "",
    layout: source.layout,
    reasons: source.reasons.map(({ code }) => code).sort(),
    figures: source.figures.map(figureOf),
    findings: findingsIn(source)
      .map(({ code, origin }) => `${code} ${placeOf(origin)}`)
      .sort(),
  };
}

function figureOf(figure: SectorFigure): ExpectedFigure {
  const { sector, year, coverage } = figure;
  const quantities: Record<string, ExpectedQuantity> = {};
  for (const field of FIELDS) {
    const quantity = figure[field];
    if (!quantity) continue;
    quantities[field] = {
      cell: placeOf(quantity.origin),
      value: quantity.value,
      unit: quantity.unit,
      ...(quantity.approximate ? { approximate: true } : {}),
    };
  }
  return {
    sector,
    year,
    ...(coverage ? { coverage: `${coverage.reported}/${coverage.of}` } : {}),
    quantities,
  };
}

function placeOf(origin: Origin): string {
  if (origin.kind === "cell") return `${origin.sheet}!${origin.cell}`;
  if (origin.kind !== "sum") return origin.kind;
  return `${origin.sheet}!${[...origin.numbers, ...origin.texts].join(",")}`;
}

/** In an order of their own, since which reading comes first is not promised. */
function ordered(readings: readonly ExpectedReading[]): readonly ExpectedReading[] {
  const keys = new Map(
    readings.map((each) => [each, `${each.sheet} ${JSON.stringify(each.figures)}`]),
  );
  return readings.toSorted((a, b) => ((keys.get(a) ?? "") < (keys.get(b) ?? "") ? -1 : 1));
}

describe("a workbook that a person understands is understood, and what is wrong in it is said", () => {
  const isAsExpected = async (name: string): Promise<void> => {
    const sources = findSources(cellsOfWorkbook(await openFixture(name)));
    expect(ordered(sources.map(readingOf))).toEqual(ordered(expectedOfFixture(name).readings));
  };

  it.each(FIXTURE_NAMES)("%s", isAsExpected);

  it("holds at least 25 workbooks", () => {
    expect(FIXTURE_NAMES.length).toBeGreaterThanOrEqual(25);
  });

  it("holds files of every writer", () => {
    const writers = new Set(FIXTURE_NAMES.map((name) => expectedOfFixture(name).writer));
    expect([...writers].sort()).toEqual([
      "excelize",
      "hucre",
      "hucre-inline",
      "libreoffice",
      "libreoffice-csv",
      "parts-inline",
      "parts-prefixed",
      "parts-shared",
      "parts-uncalculated",
    ]);
  });
});
