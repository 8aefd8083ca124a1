import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/domain/checks/check-figures";
import type { Finding } from "../../../src/domain/findings/finding";
import type { Origin } from "../../../src/domain/quantities/quantity";
import type { SectorFigure } from "../../../src/domain/figures/sector-figure";
import type { StatedTotal } from "../../../src/domain/figures/stated-total";
import { SECTORS } from "../../../src/domain/sectors/sectors";
import { figure, printed } from "../../fixtures/quantities";

const cell = (at: string): Origin => ({ kind: "cell", sheet: "Blad1", cell: at });
const check = (figures: readonly SectorFigure[], totals: readonly StatedTotal[] = []) =>
  checkFigures({ figures, totals });
const codes = (found: readonly Finding[]) => found.map(({ code }) => code);

function total(members: readonly SectorFigure[], target: string): StatedTotal {
  const given = figure("Totaal", { target });
  return { ...given, origin: cell("A9"), members };
}

describe("each check", () => {
  const parts = [
    figure("Politie", { target: "713", realised: "387" }),
    figure("Defensie", { target: "822", realised: "509" }),
    figure("Provincies", { target: "458", realised: "396" }),
  ];

  it("says of a total that it is not the sum, unless rounding explains it", () => {
    expect(check(parts, [total(parts, "1.993")])).toEqual([]);
    expect(check(parts, [total(parts, "1.994")])).toEqual([]);
    expect(check(parts, [total(parts, "1.939")])).toMatchObject([
      { code: "total-differs", severity: "error", sum: { text: "1.993" }, parts: 3 },
    ]);
  });

  it("leaves a total that lacks a part", () => {
    const lacking = [...parts, figure("Hbo", { realised: "498" })];
    expect(codes(check(lacking, [total(lacking, "3.678")]))).toEqual([]);
  });

  it("recomputes the percentage of a total too", () => {
    const wrong = {
      ...total(parts, "1.993"),
      realised: printed("1.292"),
      statedRate: printed("46,8%"),
    };
    expect(codes(check(parts, [wrong]))).toEqual(["rate-impossible"]);
  });

  it("holds a change against the two years", () => {
    const before = figure("Provincies", { year: 2022, realised: "370,4" });
    const after = figure("Provincies", { realised: "395,5" });
    const changed = (text: string) => ({ ...after, statedChange: printed(text) });
    expect(check([before, changed("25,1")])).toEqual([]);
    expect(check([before, changed("25")])).toEqual([]);
    expect(check([before, changed("21,5")])).toMatchObject([
      { code: "change-differs", severity: "warning", change: { text: "25,1" } },
    ]);
    expect(check([changed("99")])).toEqual([]);
  });

  it("says a jump of more than a half, and none of a half", () => {
    const years = (a: string, b: string) => [
      figure("Politie", { year: 2022, realised: a }),
      figure("Politie", { realised: b }),
    ];
    expect(codes(check(years("370", "620")))).toEqual(["realised-jump"]);
    expect(codes(check(years("370", "120")))).toEqual(["realised-jump"]);
    expect(check(years("370", "555"))).toEqual([]);
    expect(check(years("0", "555"))).toEqual([]);
  });

  it("names the sectors of a group of which half is given", () => {
    const overheid = SECTORS.filter(({ group, id }) => group === "overheid" && id !== "umc");
    const given = overheid.map(({ name }) => figure(name, { target: "10" }));
    expect(check(given)).toMatchObject([
      { code: "sector-absent", sector: "umc", given: 6, of: 7, year: 2023 },
    ]);
    expect(check(given.slice(0, 3))).toEqual([]);
    const years = [2022, 2023].flatMap((year) =>
      given.slice(0, 5).map((it) => ({ ...it, year, target: printed("10") })),
    );
    const names = ["Politie", "Universitaire medische centra"];
    expect(check(years)).toMatchObject([
      { code: "sector-absent", sector: null, year: null, names, years: [2022, 2023], given: 5 },
    ]);
  });

  it("says where a figure has its place and is not given, once for each", () => {
    const empty = { ...figure("Politie", { target: "713" }), blanks: { realised: cell("C3") } };
    expect(check([empty, figure("Defensie", { realised: "508,5" })])).toMatchObject([
      { code: "figure-missing", severity: "note", field: "realised", origin: cell("C3") },
    ]);
  });

  it("says once that a source gives a figure of nobody, though it has places for it", () => {
    const empty = (name: string, at: string) => ({
      ...figure(name, { target: "713" }),
      blanks: { realised: cell(at), procurement: cell(at.replace("C", "D")) },
    });
    expect(check([empty("Politie", "C2"), empty("Defensie", "C3")])).toMatchObject([
      { code: "field-empty", severity: "warning", field: "realised", places: 2, sector: null },
      { code: "field-empty", severity: "note", field: "procurement", places: 2 },
    ]);
    const only = { ...figure("Politie", {}), blanks: { target: cell("B2") } };
    expect(check([only])).toMatchObject([{ code: "field-empty", origin: cell("B2"), year: 2023 }]);
  });

  it("does not miss a percentage where the figures are missing that it is of", () => {
    const rated = figure("Hbo", { procurement: "114", target: "1.361", realised: "498" });
    const full = {
      ...{ ...rated, statedRate: printed("36,6%"), statedRateInclProcurement: printed("45,0%") },
    };
    const blanks = {
      ...{ procurement: cell("F3"), statedRateInclProcurement: cell("G3"), statedRate: cell("E3") },
    };
    const missed = (given: SectorFigure) =>
      check([full, given]).flatMap((it) => (it.code === "figure-missing" ? [it.field] : []));
    const bare = figure("Wo", { target: "100", realised: "50" });
    expect(missed({ ...bare, blanks })).toEqual(["procurement", "statedRate"]);
    expect(missed({ ...figure("Wo", { target: "100" }), blanks })).toEqual(["procurement"]);
  });

  it("does not miss the change on a year before the first of a source", () => {
    const blank = { blanks: { statedChange: cell("E2") } };
    const first = { ...figure("Politie", { year: 2022, realised: "370" }), ...blank };
    const next = { ...figure("Politie", { realised: "387" }), statedChange: printed("17") };
    expect(check([first, next])).toEqual([]);
    const later = { ...figure("Politie", { year: 2024, realised: "390" }), ...blank };
    expect(codes(check([first, next, later]))).toEqual(["figure-missing"]);
  });

  it("does not compare what counts different things", () => {
    const mixed = figure("Politie", {
      target: "713 fta",
      realised: "426 dienstverbanden",
      statedRate: "54,3%",
    });
    expect(check([mixed])).toMatchObject([
      { code: "units-mixed", severity: "warning", units: ["fta", "dienstverbanden"] },
    ]);
  });

  it("says where the realisation holds SROI, and does not call its percentages wrong as well", () => {
    const given = figure("Defensie", {
      target: "822",
      realised: "744,3",
      statedRate: "61,9%",
      procurement: "235,8",
      statedRateInclProcurement: "90,5%",
    });
    expect(codes(check([given]))).toEqual(["realised-includes-procurement"]);
    const inclusiveOnly = { ...given, statedRate: null };
    expect(codes(check([inclusiveOnly]))).toEqual(["realised-includes-procurement"]);
  });

  it("says what is below zero, and a target that nothing can be divided by", () => {
    expect(codes(check([figure("Hbo", { target: "0", realised: "-3" })]))).toEqual([
      "figure-negative",
      "target-not-positive",
    ]);
  });

  it("says a percentage in another scale and a number kept as text", () => {
    const given = figure("Hbo", { realised: "498", procurement: "114 fta" });
    const rated = { ...printed("30%"), offScale: true as const };
    const text = { ...printed("498"), stored: "text" as const };
    const unit = { ...printed("114 fta"), stored: "text" as const };
    const found = check([{ ...given, statedRate: rated, realised: text, procurement: unit }]);
    expect(codes(found)).toEqual(["rate-scale", "number-as-text"]);
    const sum = { ...printed("498"), textParts: [{ ...text, origin: cell("C5") }] };
    expect(check([{ ...given, realised: sum }])).toMatchObject([{ origin: cell("C5") }]);
  });

  it("says numbers kept as text once for a column, with the cells, and for a row of one on its side", () => {
    const given = (label: string, at: string, text: string) => ({
      ...figure(label, {}),
      realised: { ...printed(text), stored: "text" as const, origin: cell(at) },
    });
    const column = [
      given("Politie", "C2", "498"),
      given("Defensie", "C4", "700"),
      given("Umc", "C10", "600"),
    ];
    expect(check(column)).toMatchObject([
      {
        ...{ code: "number-as-text", sector: null, year: null, field: "realised" },
        origin: { kind: "sum", sheet: "Blad1", numbers: ["C2:C10"], texts: ["C2", "C4", "C10"] },
        quantities: [{ text: "498" }, { text: "700" }, { text: "600" }],
      },
    ]);
    const row = [given("Politie", "C2", "498"), given("Defensie", "D2", "700")];
    expect(check(row)).toMatchObject([{ origin: { numbers: ["C2:D2"] } }]);
  });

  it("puts errors before warnings and warnings before notes", () => {
    const order = ["error", "warning", "note"];
    const found = check([
      figure("Mbo", { target: "+/- 1.900", realised: "-3" }),
      figure("Hbo", { target: "0", realised: "10" }),
    ]).map(({ severity }) => order.indexOf(severity));
    expect(found).toEqual([...found].sort());
    expect(new Set(found).size).toBe(3);
  });

  it("looks at each figure as often, however many there are", () => {
    const [politie, hbo] = [
      figure("Politie", { target: "713", realised: "387", statedRate: "54,3%" }),
      figure("Hbo", { target: "1.685", realised: "498", procurement: "114" }),
    ];
    const looks = (count: number) => {
      let reads = 0;
      const counting = { get: (of: object, key: string) => (reads++, Reflect.get(of, key)) };
      const many = Array.from({ length: count }, (_, i) => ({
        ...(i % 2 ? politie : hbo),
        sector: `organisatie${i % (count / 10)}`,
        year: 2000 + Math.floor(i / (count / 10)),
      }));
      check(many.map((each) => new Proxy(each, counting as ProxyHandler<typeof each>)));
      return reads / count;
    };
    expect(looks(8000)).toBeLessThan(1.1 * looks(2000));
  });
});
