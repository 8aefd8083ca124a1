import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SECTORS } from "../../src/domain/sectors/sectors";
import type { CellAnswer } from "../../src/functions/answers/call-answer";
import { isFault } from "../../src/functions/arguments/cell-answer";
import { answerCells } from "../../src/functions/answers/answer-cells";
import { answerTable } from "../../src/functions/answers/table-question";
import { languageFor } from "../../src/locale/language";
import { anyRows, askOne, askRows, LABELS, MEASURES, stateOf, YEARS } from "./any-source";

const dutch = languageFor("nl-NL");
const label = fc.constantFrom(...LABELS);
const who = fc.oneof(label, fc.constantFrom("Overheid", "Onderwijs", "Totaal"));
const year = fc.constantFrom(...YEARS);
const measure = fc.constantFrom(...MEASURES);
const inclSroi = fc.boolean();

/** A figure that is exact in tenths, whatever adding up in binary leaves behind it. */
const tenths = (value: CellAnswer) => Math.round(Number(value) * 10) / 10;

describe("figures of one sector or group", () => {
  test("SALDO is REALISATIE - DOEL, and is missing where one of them is", () => {
    fc.assert(
      fc.property(anyRows, who, year, inclSroi, (rows, sector, jaar, including) => {
        const state = stateOf(rows);
        const about = { sector, jaar, inclSroi: including };
        const realised = askOne({ measure: "realised", ...about }, state);
        const target = askOne({ measure: "target", ...about }, state);
        const balance = askOne({ measure: "balance", ...about }, state);
        if (isFault(realised) || isFault(target)) expect(isFault(balance)).toBe(true);
        else expect(balance).toBe(tenths(Number(realised) - Number(target)));
      }),
    );
  });

  test("SHORTFALL is max(0, -SALDO), and missing with it", () => {
    fc.assert(
      fc.property(anyRows, who, year, inclSroi, (rows, sector, jaar, including) => {
        const state = stateOf(rows);
        const about = { sector, jaar, inclSroi: including };
        const balance = askOne({ measure: "balance", ...about }, state);
        const shortfall = askOne({ measure: "shortfall", ...about }, state);
        if (isFault(balance)) expect(shortfall).toEqual(balance);
        else expect(shortfall).toBe(Math.max(0, 0 - Number(balance)));
      }),
    );
  });

  test("REALISATIEPERCENTAGE is REALISATIE / DOEL, and there is none to a doel of zero", () => {
    fc.assert(
      fc.property(anyRows, who, year, inclSroi, (rows, sector, jaar, including) => {
        const state = stateOf(rows);
        const about = { sector, jaar, inclSroi: including };
        const realised = askOne({ measure: "realised", ...about }, state);
        const target = askOne({ measure: "target", ...about }, state);
        const rate = askOne({ measure: "realisationRate", ...about }, state);
        if (isFault(realised) || isFault(target) || target === 0) expect(isFault(rate)).toBe(true);
        else expect(rate).toBeCloseTo(Number(realised) / Number(target), 12);
      }),
    );
  });

  test("GROEI is REALISATIE less that of the year before", () => {
    fc.assert(
      fc.property(anyRows, who, year, (rows, sector, jaar) => {
        const state = stateOf(rows);
        const now = askOne({ measure: "realised", sector, jaar }, state);
        const before = askOne({ measure: "realised", sector, jaar: jaar - 1 }, state);
        const growth = askOne({ measure: "growth", sector, jaar }, state);
        if (isFault(now) || isFault(before)) expect(isFault(growth)).toBe(true);
        else expect(growth).toBe(tenths(Number(now) - Number(before)));
      }),
    );
  });

  test("a year left out is the newest with a realisation, and where there is none the newest", () => {
    fc.assert(
      fc.property(anyRows, who, measure, (rows, sector, what) => {
        if (what === "neededGrowth" || what === "forecast") return;
        const reported = rows.filter((row) => row.realised !== null);
        const newest = Math.max(...(reported.length > 0 ? reported : rows).map((row) => row.year));
        const state = stateOf(rows);
        expect(askOne({ measure: what, sector }, state)).toEqual(
          askOne({ measure: what, sector, jaar: newest }, state),
        );
      }),
    );
  });
});

describe("a group", () => {
  const groups = [
    ["Overheid", "overheid"],
    ["Onderwijs", "onderwijs"],
    ["Totaal", null],
  ] as const;
  const summed = fc.constantFrom("target" as const, "realised" as const, "procurement" as const);

  test("gives the sums of its sectors, and none when one of them gives no figure", () => {
    fc.assert(
      fc.property(
        ...[anyRows, fc.constantFrom(...groups), summed, year, inclSroi],
        (rows, [sector, group], what, jaar, including) => {
          const state = stateOf(rows);
          const members = [...new Set(rows.map((row) => row.label))].filter(
            (name) => group === null || SECTORS.find((it) => it.name === name)?.group === group,
          );
          const about = { measure: what, jaar, inclSroi: including };
          const own = members.map((name) => askOne({ ...about, sector: name }, state));
          const total = askOne({ ...about, sector }, state);
          if (own.length === 0 || own.some(isFault)) expect(isFault(total)).toBe(true);
          else expect(total).toBe(tenths(own.reduce<number>((sum, it) => sum + Number(it), 0)));
        },
      ),
    );
  });
});

describe("ranges", () => {
  const size = fc.integer({ min: 1, max: 4 });
  const block = <Item>(item: fc.Arbitrary<Item>) =>
    fc.tuple(size, size).chain(([height, width]) =>
      fc.array(fc.array(item, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  /** The item that a place of the result goes by, as Excel broadcasts; `undefined` beyond it. */
  const at = <Item>(rows: readonly (readonly Item[])[], row: number, column: number) => {
    const cells = rows[rows.length === 1 ? 0 : row];
    return cells?.[rows[0]?.length === 1 ? 0 : column];
  };

  test("are answered in the shape that they make together, each place as if asked alone", () => {
    fc.assert(
      fc.property(anyRows, measure, block(who), block(year), (rows, what, sector, jaar) => {
        const state = stateOf(rows);
        const given = askRows({ measure: what, sector, jaar }, state);
        expect(given).toHaveLength(Math.max(sector.length, jaar.length));
        const width = Math.max(sector[0]?.length ?? 0, jaar[0]?.length ?? 0);
        given.forEach((line, row) => {
          expect(line).toHaveLength(width);
          line.forEach((cell, column) => {
            const [name, when] = [at(sector, row, column), at(jaar, row, column)];
            if (name === undefined || when === undefined)
              expect(cell).toEqual({ error: "#N/A", message: dutch.functions.shapesDiffer });
            else expect(cell).toEqual(askOne({ measure: what, sector: name, jaar: when }, state));
          });
        });
      }),
    );
  });

  test("an error passes through, a blank sector is blank, and nothing becomes zero", () => {
    const blank = fc.constantFrom("", " ", null, 0);
    const error = fc.constantFrom("#DIV/0!", "#REF!", "#N/A", "#VALUE!").map((code) => ({ code }));
    const cell = fc.oneof(blank, error, who, fc.constantFrom("Onbekende sector", 12, true));
    /** Others can be zero when no figure is: a shortfall, a difference. */
    const neverZero = ["target", "realised", "procurement", "realisationRate"];
    fc.assert(
      fc.property(anyRows, measure, block(cell), year, (rows, what, sector, jaar) => {
        // No figure is zero, so no zero can come of one.
        const state = stateOf(rows.map((row) => ({ ...row, ...withoutZero(row) })));
        const given = askRows({ measure: what, sector, jaar }, state);
        sector.forEach((line, row) =>
          line.forEach((asked, column) => {
            const answered = given[row]?.[column];
            if (asked === null || asked === 0 || String(asked).trim() === "")
              expect(answered).toBe("");
            else if (typeof asked === "object")
              expect(answered).toEqual({ error: asked.code, message: null });
            else if (typeof asked !== "string")
              expect(answered).toMatchObject({ error: "#VALUE!" });
            else {
              expect(isFault(answered) || typeof answered === "number").toBe(true);
              if (neverZero.includes(what)) expect(answered).not.toBe(0);
            }
          }),
        );
      }),
    );
  });

  const withoutZero = (row: {
    target: number | null;
    realised: number | null;
    procurement: number | null;
  }) => ({
    target: row.target === 0 ? 1 : row.target,
    realised: row.realised === 0 ? 2 : row.realised,
    procurement: row.procurement === 0 ? 3 : row.procurement,
  });
});

describe("OVERZICHT", () => {
  test("has in each cell what the function of that column gives, and a blank where that gives none", () => {
    fc.assert(
      fc.property(anyRows, year, (rows, jaar) => {
        const state = stateOf(rows);
        const question = { table: "overview", jaar, groep: null, cijfers: null } as const;
        const table = answerTable(question, () => state, dutch);
        const known = rows.some((row) => row.year === jaar);
        if (!known) {
          expect(table).toMatchObject({ error: "#N/A" });
          return;
        }
        const lines = Array.isArray(table) ? (table as CellAnswer[][]).slice(1) : [];
        expect(new Set(lines.map(([name]) => name))).toEqual(new Set(rows.map((row) => row.label)));
        for (const [name, ...cells] of lines) {
          const asked = [
            { measure: "target" },
            { measure: "realised" },
            { measure: "realisationRate" },
            { measure: "shortfall" },
            { measure: "procurement" },
            { measure: "realisationRate", inclSroi: true },
          ] as const;
          const single = asked.map((each) => askOne({ ...each, sector: name, jaar }, state));
          expect(cells).toEqual(single.map((cell) => (isFault(cell) ? "" : cell)));
        }
      }),
    );
  });
});

describe("planning", () => {
  test("BENODIGD each year until then makes up the shortfall, and is never below zero", () => {
    fc.assert(
      fc.property(anyRows, who, fc.integer({ min: 1, max: 20 }), (rows, sector, ahead) => {
        const state = stateOf(rows);
        const newestOf = (measure: "realised" | "target") =>
          [...YEARS].reverse().find((jaar) => !isFault(askOne({ measure, sector, jaar }, state)));
        const [from, aimed] = [newestOf("realised"), newestOf("target")];
        const needed = askOne({ measure: "neededGrowth", sector, jaar: 2023 + ahead }, state);
        if (from === undefined || aimed === undefined) {
          expect(isFault(needed)).toBe(true);
          return;
        }
        const realised = Number(askOne({ measure: "realised", sector, jaar: from }, state));
        const target = Number(askOne({ measure: "target", sector, jaar: aimed }, state));
        const years = 2023 + ahead - from;
        expect(Number(needed) * years).toBeCloseTo(Math.max(0, target - realised), 6);
      }),
    );
  });

  test("PROGNOSE lies on the line of figures that lie on one, and never below zero", () => {
    const tenth = fc.integer({ min: 0, max: 50_000 }).map((it) => it / 10);
    const step = fc.integer({ min: -3_000, max: 3_000 }).map((it) => it / 10);
    fc.assert(
      fc.property(tenth, step, fc.integer({ min: 2015, max: 2040 }), (start, slope, jaar) => {
        const rows = YEARS.map((at) => ({
          ...{ label: "Politie", year: at, target: null, procurement: null },
          realised: start + slope * (at - 2021),
        }));
        const forecast = askOne({ measure: "forecast", sector: "Politie", jaar }, stateOf(rows));
        const line = start + slope * (jaar - 2021);
        expect(forecast).toBeGreaterThanOrEqual(0);
        expect(forecast).toBeCloseTo(Math.max(0, line), 6);
      }),
    );
  });
});

describe("hours", () => {
  const one = (name: "fta" | "hours", ...given: unknown[]) =>
    answerCells({ name, given }, dutch.functions)[0]?.[0];

  test("UREN(FTA(x)) is x, of a cell and over every period", () => {
    const hours = fc.integer({ min: 0, max: 99_999_999 }).map((hundredths) => hundredths / 100);
    const period = fc.constantFrom(null, "week", "maand", "jaar", "Month", " YEAR ");
    fc.assert(
      fc.property(hours, period, (x, of) => {
        expect(one("hours", one("fta", x, of), of)).toBe(x);
      }),
    );
  });
});
