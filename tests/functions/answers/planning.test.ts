import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer, type Question } from "../../../src/functions/answers/question";
import { languageFor } from "../../../src/locale/language";
import { OVERHEID, ready } from "../example-source";

const dutch = languageFor("nl-NL").functions;

function ask(question: Partial<Question>, state = ready(OVERHEID)) {
  const whole = { sector: "Politie", jaar: null, cijfers: null, inclSroi: null } as const;
  const given = answer({ measure: "shortfall", ...whole, ...question }, () => state, dutch);
  return Array.isArray(given) ? given[0]?.[0] : given;
}
const notAvailable = (message: RegExp) => ({
  error: "#N/A",
  message: expect.stringMatching(message) as string,
});

describe("SALDO, SROI and GROEI", () => {
  test("give the letter's differences and procurement, exactly", () => {
    expect(ask({ measure: "balance" })).toBe(-326);
    expect(ask({ measure: "balance", sector: "Gemeenten" })).toBe(1070);
    expect(ask({ measure: "balance", sector: "Defensie", inclSroi: true })).toBe(-77.7);
    expect(ask({ measure: "procurement", sector: "Defensie" })).toBe(235.8);
    expect(ask({ measure: "growth", sector: "Provincies", jaar: 2023 })).toBe(25.1);
  });

  test("say which figure or year is missing instead of giving a zero", () => {
    expect(ask({ measure: "procurement" })).toEqual(notAvailable(/SROI niet opgegeven/));
    expect(ask({ measure: "growth" })).toEqual(notAvailable(/geen cijfers over 2022/));
    expect(ask({ measure: "growth" }, ready([["Politie", null, 1, 2]]))).toEqual(
      notAvailable(/noemen geen jaren/),
    );
  });

  test("SALDO is REALISATIE - DOEL, and SHORTFALL what of it lies below zero", () => {
    const fta = fc.integer({ min: 0, max: 99_999_9 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fta, fta, (target, realised) => {
        const state = ready([["Politie", 2023, target, realised]]);
        const balance = Number(ask({ measure: "balance" }, state));
        expect(balance).toBeCloseTo(realised - target, 6);
        expect(ask({ measure: "shortfall" }, state)).toBe(Math.max(0, 0 - balance));
      }),
    );
  });
});

/** Doelen of years of which nothing is realised yet. */
const AHEAD = [
  ["Politie", 2023, 713, 387],
  ["Politie", 2024, 750, null],
  ["Politie", 2025, 787, null],
] as const;

describe("BENODIGD", () => {
  test("spreads the shortfall over the years until then", () => {
    expect(ask({ measure: "neededGrowth", jaar: 2025 })).toBe(163);
    expect(ask({ measure: "neededGrowth", sector: "Gemeenten", jaar: 2025 })).toBe(0);
  });

  test("takes the doel of the target year when the figures give it", () => {
    expect(ask({ measure: "neededGrowth", jaar: 2025 }, ready(AHEAD))).toBe(200);
    expect(ask({ measure: "neededGrowth", jaar: 2024 }, ready(AHEAD))).toBe(363);
  });

  test("counts from the newest realisation, with the newest doel up to the target year", () => {
    expect(ask({ measure: "neededGrowth", jaar: 2026 }, ready(AHEAD))).toBe((787 - 387) / 3);
    const later = ready([...AHEAD, ["Politie", 2030, 1000, null]]);
    expect(ask({ measure: "neededGrowth", jaar: 2026 }, later)).toBe((787 - 387) / 3);
  });

  test("is that of the sums for a group, and counts no year that lacks a member", () => {
    expect(ask({ measure: "neededGrowth", sector: "Overheid", jaar: 2026 })).toBe(984.1);
    const more = ready([...OVERHEID, ["Politie", 2024, 720, 400], ["Politie", 2026, 800, null]]);
    expect(ask({ measure: "neededGrowth", sector: "Overheid", jaar: 2026 }, more)).toBe(984.1);
    expect(ask({ measure: "neededGrowth", jaar: 2026 }, more)).toBe(200);
  });

  test("names who lacks a figure in every year", () => {
    const realised = ready([
      ["Politie", 2023, 713, null],
      ["Politie", 2024, 720, null],
    ]);
    expect(ask({ measure: "neededGrowth", jaar: 2026 }, realised)).toEqual(
      notAvailable(/Politie is de realisatie niet opgegeven in 2024/),
    );
    const target = ready([
      ["Politie", 2023, null, 387],
      ["Politie", 2030, 900, null],
    ]);
    expect(ask({ measure: "neededGrowth", jaar: 2026 }, target)).toEqual(
      notAvailable(/Politie is het doel niet opgegeven in 2023/),
    );
    const group = { measure: "neededGrowth", sector: "Overheid", jaar: 2026 } as const;
    expect(ask(group, ready([...AHEAD, ["Defensie", 2023, 1, null]]))).toEqual(
      notAvailable(/som voor Overheid is onvolledig: de realisatie ontbreekt bij .*Defensie/),
    );
    expect(ask({ ...group, sector: "Polite" })).toEqual(notAvailable(/Bedoelt u Politie/));
  });

  test("needs figures that name their years", () => {
    const yearless = ready([["Politie", null, 713, 387]]);
    expect(ask({ measure: "neededGrowth", jaar: 2026 }, yearless)).toEqual(
      notAvailable(/noemen geen jaren/),
    );
  });

  test("asks for a year after the newest with a realisation", () => {
    expect(ask({ measure: "neededGrowth", jaar: 2023 })).toEqual({
      error: "#VALUE!",
      message: expect.stringMatching(/na 2023, .* realisatie van Politie/) as string,
    });
  });
});

describe("PROGNOSE", () => {
  const line = (last: number) =>
    ready([
      ["Politie", 2021, 1, 100],
      ["Politie", 2022, 1, 110],
      ["Politie", 2023, 1, last],
    ]);

  test("goes on in the straight line through the years", () => {
    expect(ask({ measure: "forecast", jaar: 2025 }, line(120))).toBe(140);
  });

  test("is that of the sums for a group, and passes over a year without a figure", () => {
    const rows = [2020, 2021, 2022, 2023].flatMap((year, at) => [
      ["Politie", year, 1, at === 1 ? null : 100 + 10 * at] as const,
      ["Defensie", year, 1, 50] as const,
    ]);
    const trend = { measure: "forecast", jaar: 2025 } as const;
    expect(ask(trend, ready(rows))).toBeCloseTo(150, 9);
    expect(ask({ ...trend, sector: "Overheid" }, ready(rows))).toBeCloseTo(200, 9);
  });

  test("is never below zero", () => {
    expect(ask({ measure: "forecast", jaar: 2090 }, line(20))).toBe(0);
  });

  test("needs three years with a figure", () => {
    expect(ask({ measure: "forecast", jaar: 2025 })).toEqual(
      notAvailable(/ten minste drie jaren.* is er alleen 2023/),
    );
  });
});

test("a name that nobody has comes with those that look like it", () => {
  expect(ask({ sector: "Polite" })).toEqual(notAvailable(/Bedoelt u Politie\?/));
  expect(ask({ sector: "Xyzzy" })).toEqual(notAvailable(/Controleer de naam/));
});
