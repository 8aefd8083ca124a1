import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOrganisations } from "../../../src/domain/organisations/sum-organisations";
import { cell, organisationRow as row } from "../../fixtures/organisations";

describe("figures per organisation", () => {
  it("add up to their sector without a trace of binary fractions, and say where they stand", () => {
    const { figures, findings } = sumOrganisations([
      row(2, "BZK", { target: 100.1, realised: 80.2 }),
      row(3, "Financiën", { target: 200.2, realised: 160.1 }),
      row(4, "OCW", { target: 40, realised: 20 }),
    ]);
    expect(findings).toEqual([]);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      sector: "rijksoverheid",
      label: "Rijk",
      year: 2023,
      target: { value: 340.3, decimals: 1, text: "340,3", approximate: false },
      realised: {
        value: 260.3,
        origin: { kind: "sum", sheet: "Opgave", numbers: ["D2:D4"], texts: [] },
      },
      statedRate: null,
      coverage: { reported: 3, of: 3 },
    });
  });

  it("add up to each sector and year apart, in the order of the source", () => {
    const given = { target: 10, realised: 5 };
    const { figures } = sumOrganisations([
      row(2, "Utrecht", given, { sector: "Gemeenten" }),
      row(3, "BZK", given),
      row(4, "Politie", given, { sector: "Politie" }),
      row(5, "Breda", given, { sector: "Gemeenten" }),
      row(6, "Breda", given, { sector: "Gemeenten", year: 2022 }),
      row(7, "Gouda", given, { sector: "Gemeenten", year: 2022 }),
    ]);
    expect(figures.map(({ sector, year, target }) => [sector, year, target?.value])).toEqual([
      ["gemeenten", 2023, 20],
      ["rijksoverheid", 2023, 10],
      ["politie", 2023, 10],
      ["gemeenten", 2022, 20],
    ]);
    expect(figures[0]?.realised?.origin).toMatchObject({ numbers: ["D2", "D5"] });
  });

  it("keep the coverage: a listed organisation without a figure did not report", () => {
    const { figures, findings } = sumOrganisations([
      row(2, "BZK", { target: 100, realised: 80 }),
      row(3, "Financiën", { target: 200, realised: "n.b." }),
      row(4, "OCW", { target: 40, realised: 20 }),
      row(5, "VWS", { target: 60, realised: "" }),
    ]);
    expect(findings).toEqual([]);
    expect(figures[0]).toMatchObject({
      target: { value: 400 },
      realised: { value: 100, origin: { numbers: ["D2:D5"] } },
      coverage: { reported: 2, of: 4, origin: { numbers: ["D2:D5"] } },
    });
  });

  it("never count as zero when nobody gives them", () => {
    const { figures } = sumOrganisations([
      row(2, "BZK", { target: 100, realised: "" }),
      row(3, "OCW", { target: 40, realised: "onbekend" }),
    ]);
    expect(figures[0]).toMatchObject({
      realised: null,
      procurement: null,
      blanks: { realised: cell("D2") },
      coverage: { reported: 0, of: 2 },
    });
  });

  it("say that a sum is incomplete when an organisation that reported lacks the field", () => {
    const { figures, findings } = sumOrganisations([
      row(2, "BZK", { target: 100, realised: 80, procurement: 3 }),
      row(3, "Financiën", { target: "", realised: 100, procurement: "" }),
      row(4, "OCW", { target: 40, realised: "", procurement: "" }),
    ]);
    expect(figures[0]).toMatchObject({ target: { value: 140 }, procurement: { value: 3 } });
    expect(findings).toMatchObject([
      { code: "organisations-incomplete", field: "target", reported: 2, of: 3, origin: cell("C3") },
      { code: "organisations-incomplete", field: "procurement", reported: 1, of: 2 },
    ]);
  });

  it("are not added up when they count different things", () => {
    const { figures, findings } = sumOrganisations([
      row(2, "BZK", { target: "100 fta", realised: "80 fta" }),
      row(3, "OCW", { target: "40 fta", realised: "20 personen" }),
    ]);
    expect(figures[0]).toMatchObject({ target: { value: 140, unit: "fta" }, realised: null });
    expect(figures[0]?.coverage).toMatchObject({ reported: 2, of: 2 });
    expect(findings).toMatchObject([
      {
        code: "units-mixed",
        field: "realised",
        units: ["fta", "personen"],
        origin: cell("D3"),
      },
    ]);
  });

  it("are approximate as soon as one of them is", () => {
    const { figures } = sumOrganisations([
      row(2, "BZK", { realised: "+/- 1.900 fta" }),
      row(3, "OCW", { realised: 20 }),
    ]);
    expect(figures[0]?.realised).toMatchObject({
      value: 1920,
      approximate: true,
      text: "± 1.920",
      origin: { numbers: ["D2:D3"], texts: ["D2"] },
      textParts: [{ text: "+/- 1.900 fta" }],
    });
  });

  it("have no percentage in common, and keep their own where there is one of them", () => {
    const given = { target: 10, realised: 5, statedRate: "50%" };
    const { figures } = sumOrganisations([
      row(2, "BZK", given),
      row(3, "OCW", given),
      row(4, "Nationale Politie", given, { sector: "Politie" }),
    ]);
    expect(figures.map(({ statedRate }) => statedRate?.value ?? null)).toEqual([null, 0.5]);
    expect(figures[1]?.realised?.origin).toEqual(cell("D4"));
  });

  it("are checked each before they are lost in the sum", () => {
    const { findings } = sumOrganisations([
      row(2, "BZK", { target: 552, realised: 329, statedRate: "56,6%" }),
      row(3, "OCW", { target: 113, realised: 49, statedRate: "44%" }),
      row(4, "VWS", { target: 713, realised: 387, statedRate: "54,3%" }),
      row(5, "EZ", {
        ...{ target: 1685, realised: 498, procurement: 114 },
        statedRateInclProcurement: "36,6%",
      }),
    ]);
    const found = findings.filter(({ code }) => code.startsWith("rate"));
    expect(found.map(({ code, label, origin }) => [code, label, origin])).toEqual([
      ["rate-impossible", "BZK", cell("E2")],
      ["rate-attainable", "OCW", cell("E3")],
      ["rate-incl-impossible", "EZ", cell("G5")],
    ]);
  });

  it("count an organisation that is listed twice once, and report it", () => {
    const { figures, findings } = sumOrganisations([
      row(2, "BZK", { realised: 80 }),
      row(3, "OCW", { realised: 20 }),
      { ...row(4, "bzk ", { realised: 81 }), organisationOrigin: cell("B4") },
    ]);
    expect(figures[0]?.realised).toMatchObject({ value: 100, origin: { numbers: ["D2:D3"] } });
    expect(findings).toMatchObject([
      { code: "duplicate-organisation", text: "bzk ", origin: cell("B4"), severity: "warning" },
    ]);
  });

  it("leave the row of the sector itself to be compared, and take from it what no other gives", () => {
    const politie = row(5, null, { target: 713, realised: 387 }, { sector: "Politie" });
    const { figures, totals } = sumOrganisations([
      row(2, "BZK", { target: "", realised: 80 }),
      row(3, "OCW", { target: "", realised: 20 }),
      row(4, null, { target: 300, realised: 101, statedRate: "33,7%" }),
      politie,
    ]);
    expect(figures).toHaveLength(2);
    expect(figures[0]).toMatchObject({
      target: { value: 300, origin: cell("C4") },
      realised: { value: 100 },
      statedRate: { value: 0.337 },
    });
    expect(figures[1]).toBe(politie);
    expect(totals).toMatchObject([
      { realised: { value: 101 }, origin: cell("A4"), members: [{ realised: { value: 100 } }] },
    ]);
  });

  it("add up to the same whatever their order", () => {
    const tenths = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(tenths, (figures) => {
        const rows = figures.map((tenth, i) =>
          row(i + 2, `Organisatie ${i}`, { realised: tenth / 10 }),
        );
        const sum = (of: typeof rows) => sumOrganisations(of).figures[0]?.realised?.value;
        expect(sum(rows)).toBe(figures.reduce((total, tenth) => total + tenth, 0) / 10);
        expect(sum(rows.toReversed())).toBe(sum(rows));
      }),
      { seed: 34352, numRuns: 100 },
    );
  });

  it("add up however many they are", () => {
    const rows = Array.from({ length: 50_000 }, (_, i) =>
      row(i + 2, `Organisatie ${i}`, { target: (i % 900) + 0.5, realised: i % 700 }),
    );
    const { figures } = sumOrganisations(rows);
    expect(figures[0]?.coverage).toMatchObject({ reported: 50_000, of: 50_000 });
  });
});
