import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { checkFigures } from "../../../src/domain/checks/check-figures";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { letterRows } from "../../fixtures/letter-rows";
import { sheet } from "../../fixtures/sheet-cells";

const HEADERS = ["Sector", "Jaar", "Doel", "Realisatie", "Realisatiepercentage"];

/** The letter's table as an analyst types it over. */
function letterTable(): CellValue[][] {
  const rows = letterRows().filter((row) => row["year"] === "2023" && row["where"] !== "text");
  return rows.map((row) => [
    row["sector"] ?? "",
    2023,
    Number(row["doel"]),
    Number(row["realisatie"]),
    Number(row["stated_pct"]) / 100,
  ]);
}

describe("a table of sector figures", () => {
  it("is found in an Excel table, with its exact range and columns", () => {
    const values = [[...HEADERS, "", "los"], ...letterTable().map((row) => [...row, "", 1])];
    const tables = [{ name: "Sectorcijfers", range: "A1:E14" }];
    const [source, ...others] = findSources([sheet(values, { name: "Sectorcijfers", tables })]);
    expect(others).toEqual([]);
    expect(source).toMatchObject({
      sheet: "Sectorcijfers",
      range: "A1:E14",
      table: "Sectorcijfers",
      columns: { sector: "A", year: "B", target: "C", realised: "D", statedRate: "E" },
      years: [2023],
      findings: [],
    });
    expect(source?.figures.map(({ target }) => target?.value)).toEqual(
      letterTable().map((row) => row[2]),
    );
    expect(source?.figures[5]).toMatchObject({
      sector: "politie",
      label: "Politie",
      group: "overheid",
      year: 2023,
      target: { value: 713, origin: { kind: "cell", sheet: "Sectorcijfers", cell: "C7" } },
      realised: { value: 387, stored: "number", origin: { cell: "D7" } },
      statedRate: { text: "54,3%", decimals: 1, origin: { cell: "E7" } },
    });
  });

  it("is found anywhere on a sheet, below a title that names the year, notes left out", () => {
    const values = [
      ["Banenafspraak, stand ultimo 2023", "", ""],
      ["", "", ""],
      ["Sector", "Doel (fta)", "Gerealiseerd"],
      ["Politie", 713, 387],
      ["Defensie", 822, "508,5 fta"],
      ["Bron: opgave van de sectoren", "", ""],
    ];
    const [source] = findSources([sheet(values, { top: 4, left: 27 })]);
    expect(source).toMatchObject({ range: "AB7:AD9", table: null, years: [2023] });
    expect(source?.figures.map(({ sector }) => sector)).toEqual(["politie", "defensie"]);
    expect(source?.figures[1]).toMatchObject({
      target: { unit: "fta", origin: { cell: "AC9" } },
      realised: { value: 508.5, decimals: 1, unit: "fta", stored: "text", origin: { cell: "AD9" } },
    });
  });

  it("is read in English, in another order and with columns that are no concern of ours", () => {
    const values = [
      [
        "Notes",
        "Realised (fta)",
        "Rate incl. procurement",
        "Contact",
        "Target",
        "Sector",
        "Year",
        "Procurement",
        "%",
      ],
      ["estimate", "4,517", "80.1%", "J", "5,637", "Central government", "2023", "n/a", "80.1%"],
    ];
    const [source] = findSources([sheet(values)]);
    expect(source).toMatchObject({ range: "A1:I2", years: [2023], findings: [] });
    expect(source?.figures).toMatchObject([
      {
        sector: "rijksoverheid",
        target: { value: 5637, decimals: 0 },
        realised: { value: 4517 },
        statedRate: { value: 0.801 },
        statedRateInclProcurement: { value: 0.801 },
        procurement: null,
        remark: "estimate",
      },
    ]);
  });

  it("does not count headings, subtotals, totals and parts of another row as sectors", () => {
    const values = [
      ["", "Doel", "Realisatie", "%"],
      ["Overheid", "", "", ""],
      ["Politie", 713, 387, "54,3%"],
      ["waarvan via inhuur", "", 100, ""],
      ["Zelfstandige bestuursorganen", 10, 5, ""],
      ["Subtotaal overheid", 723, 392, "54,2%"],
      ["", "", "", ""],
      ["Onderwijs", "", "", ""],
      ["Hbo", 1685, 498, "30%"],
      ["Totaal onderwijs", 1685, 498, "30%"],
      ["Totaal", 2408, 890, "37%"],
    ];
    const [source, ...others] = findSources([sheet(values)]);
    expect(others).toEqual([]);
    expect(source?.range).toBe("A1:D11");
    expect(source?.figures.map(({ sector, group }) => [sector, group])).toEqual([
      ["politie", "overheid"],
      ["zelfstandige-bestuursorganen", null],
      ["hbo", "onderwijs"],
    ]);
    expect(source?.findings).toMatchObject([
      { code: "sector-unknown", severity: "note", text: "Zelfstandige bestuursorganen" },
    ]);
  });

  it("takes the year from the rows, the headers, the title or the sheet's name, in that order", () => {
    const yearOf = (values: CellValue[][], name = "Blad1") =>
      findSources([sheet(values, { name })])[0]?.years;
    const rows = [
      ["Sector", "Doel"],
      ["Politie", 713],
    ];
    expect(yearOf(rows)).toEqual([]);
    expect(yearOf(rows, "Cijfers 2022")).toEqual([2022]);
    expect(yearOf(rows, "2022 en 2023")).toEqual([]);
    expect(yearOf([["Over 2021"], ...rows], "Cijfers 2022")).toEqual([2021]);
    expect(
      yearOf(
        [
          ["Sector", "Doel 2020"],
          ["Politie", 713],
        ],
        "Cijfers 2022",
      ),
    ).toEqual([2020]);
    expect(
      yearOf([
        ["Over 2021", "", ""],
        ["Sector", "Jaar", "Doel"],
        ["Politie", "2019", 713],
        ["Politie", "ultimo 2018", 700],
        ["Defensie", "", 1],
      ]),
    ).toEqual([2018, 2019, 2021]);
  });

  it.each([
    [["Opgesteld op 12 maart 2024", "", ""]],
    [["", "12 maart 2024", ""]],
    [["Versie", "12-3-2024", ""]],
  ])("does not take the year of the day on which it was written: %j", (title) => {
    const rows = [title, ["Sector", "Doel", "Realisatie"], ["Politie", 713, 387]];
    expect(findSources([sheet(rows, { name: "Cijfers 2023" })])[0]?.years).toEqual([2023]);
    expect(findSources([sheet(rows)])[0]?.years).toEqual([]);
  });

  it.each([
    [["Stand per 1 oktober 2022", "", ""]],
    [["Peildatum", "1-10-2022", ""]],
    [["", "31 december 2022", ""]],
  ])("takes the year of the day on which it was counted: %j", (title) => {
    const rows = [title, ["Sector", "Doel", "Realisatie"], ["Politie", 713, 387]];
    expect(findSources([sheet(rows, { name: "Cijfers 2023" })])[0]?.years).toEqual([2022]);
  });

  it("keeps missing figures missing and says what cannot be read, cell by cell", () => {
    const values = [
      ["Sector", "Jaar", "Doel", "Realisatie", "%", "SROI"],
      ["Politie", 2023, 713, "n.b.", "-", ""],
      ["Defensie", 2023, "61,9%", "veel", "822 fta", "#DIV/0!"],
      ["Gemeenten", "2023 Q3", 5250, 6320, "", ""],
      ["", 2023, 5, 6, "", ""],
      ["Provincies", 2023, "", "", "", ""],
    ];
    const [source] = findSources([sheet(values)]);
    expect(source?.figures).toMatchObject([
      {
        sector: "politie",
        target: { value: 713 },
        realised: null,
        statedRate: null,
        procurement: null,
      },
      { sector: "defensie", target: null, realised: null, statedRate: null, procurement: null },
      // Known to be there, of a year that is not understood: a total of 2023 lacks it.
      { sector: "gemeenten", year: null, target: null, realised: null },
      { sector: "provincies", target: null, realised: null },
    ]);
    const found = source?.findings.map((finding) => [
      finding.code,
      finding.origin.kind === "cell" ? finding.origin.cell : "",
      "text" in finding ? finding.text : "",
      finding.sector,
    ]);
    expect(found).toEqual([
      ["figure-unreadable", "C3", "61,9%", "defensie"],
      ["figure-unreadable", "D3", "veel", "defensie"],
      ["figure-unreadable", "E3", "822 fta", "defensie"],
      ["figure-unreadable", "F3", "#DIV/0!", "defensie"],
      ["year-unreadable", "B4", "2023 Q3", "gemeenten"],
      ["sector-nameless", "C5", "5", null],
    ]);
  });

  it("says that signs alone name no sector, and loses no figure in silence", () => {
    const rows = ["Rijk", "🚒", "-", "Politie"].map((name, i) => [name, 2023, 100 + i, 90 + i]);
    const [source] = findSources([sheet([HEADERS.slice(0, 4), ...rows])]);
    expect(source?.figures.map(({ sector }) => sector)).toEqual(["rijksoverheid", "politie"]);
    expect(source?.totals).toEqual([]);
    expect(source?.findings).toMatchObject([
      { code: "sector-nameless", origin: { cell: "C3" }, text: "101" },
      { code: "sector-nameless", origin: { cell: "C4" }, text: "102" },
    ]);
  });

  it("reads percentages as the column writes them, and figures in the sheet's notation", () => {
    const rate = (...rates: CellValue[]) =>
      findSources([
        sheet([
          ["Sector", "Doel", "%"],
          ...["Politie", "Defensie", "Hbo"].map((name, i) => [name, 1, rates[i] ?? ""]),
        ]),
      ])[0]?.figures.map(({ statedRate }) => statedRate?.value ?? null);
    expect(rate(0.543, 1.204, 0.3)).toEqual([0.543, 1.204, 0.3]);
    expect(rate(54.3, 120.4, 1.5)).toEqual([0.543, 1.204, 0.015]);
    expect(rate("54,3%", "120,4", 0.3)).toEqual([0.543, 1.204, 0.3]);
    const target = (...targets: CellValue[]) =>
      findSources([
        sheet([["Sector", "Doel"], ...targets.map((value, i) => [`Sector ${i}`, value])]),
      ])[0]?.figures.map((figure) => figure.target?.value);
    expect(target("1.290", "458.3", "508,5")).toEqual([1290, 458.3, 508.5]);
    expect(target("1,290", "458.3")).toEqual([1290, 458.3]);
    expect(target("1.290", "458.3")).toEqual([1290, 458.3]);
    expect(target("5,637", "822")).toEqual([5637, 822]);
  });

  it("keeps decimals and percent signs of number formats, coverage and remarks", () => {
    const values = [
      ["Sector", "Doel", "%", "Dekking", "Opmerking"],
      ["Waterschappen", 552.3, 0.566, "33 van 35", "voorlopig"],
      ["Umc's", 2483, 0.2, "7 van de 8", ""],
    ];
    const general = ["General", "General", "General", "General", "General"];
    const numberFormats = [
      general,
      ["@", "#,##0", "0.0%", "@", "@"],
      ["@", "#,##0.0", "0%", "@", "@"],
    ];
    const [source] = findSources([sheet(values, { numberFormats })]);
    expect(source?.figures).toMatchObject([
      {
        target: { text: "552", value: 552.3, decimals: 0 },
        statedRate: { text: "56,6%", decimals: 1 },
        coverage: { reported: 33, of: 35 },
        remark: "voorlopig",
      },
      {
        target: { text: "2.483,0", decimals: 1 },
        statedRate: { text: "20%", decimals: 0 },
        coverage: { reported: 7, of: 8 },
        remark: null,
      },
    ]);
  });

  it("is found with others on the same sheet, below and beside it, and on other sheets", () => {
    const values = [
      ["Sector", "Doel", "", "Sector", "Realisatie"],
      ["Politie", 713, "", "Hbo", 498],
      ["", "", "", "Wo", 1040],
      ["Cijfers 2022", "", "", "", ""],
      ["Sector", "Doel", "", "", ""],
      ["Defensie", 822, "", "", ""],
    ];
    const sources = findSources([
      sheet(values),
      sheet([["Notities"], ["Doel: 5"]], { name: "Leeg" }),
      sheet(
        [
          ["Sector", "Realisatie"],
          ["Po", 1290],
        ],
        { name: "Po" },
      ),
    ]);
    const alone = sources.filter(({ layout }) => layout !== "joined");
    expect(sources.length - alone.length).toBe(1);
    expect(alone.map((source) => [source.sheet, source.range, source.years])).toEqual([
      ["Blad1", "A1:B2", []],
      ["Blad1", "D1:E3", []],
      ["Blad1", "A5:B6", [2022]],
      ["Po", "A1:B2", []],
    ]);
  });

  it("is not made up of prose, of other tables, or of a sum with SROI", () => {
    const none = [
      [
        ["Het doel is 5", "Realisatie volgt"],
        ["Politie", 1],
      ],
      [
        ["Product", "Doel", "Realisatie"],
        ["Fietsen", 5, 6],
      ],
      [
        ["Sector", "Realisatie incl. SROI"],
        ["Politie", 5],
      ],
      [["Sector", "Doel"]],
      [[]],
    ];
    for (const values of none) expect(findSources([sheet(values)])).toEqual([]);
  });

  it("gives every figure back as it was written, wherever the table stands and its columns are", () => {
    const roles = ["Doel", "Realisatie", "SROI"];
    const amount = fc.option(fc.integer({ min: 0, max: 999_999 }), { nil: null });
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(50),
        fc.shuffledSubarray([...roles, "Sector", "Jaar"], { minLength: 5 }),
        fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 13 }),
        fc.boolean(),
        (top, left, order, amounts, asText) => {
          const names = letterTable().map((row) => String(row[0]));
          const write = (units: number | null): CellValue => {
            if (units === null) return asText ? "n.b." : "";
            return asText ? `${(units / 10).toFixed(1).replace(".", ",")} fta` : units / 10;
          };
          const cells = amounts.map((figures, i) =>
            order.map((header): CellValue => {
              if (header === "Sector") return names[i] ?? "";
              return header === "Jaar" ? 2023 : write(figures[roles.indexOf(header)] ?? null);
            }),
          );
          const [source] = findSources([sheet([order, ...cells], { top, left })]);
          const back = source?.figures.map((figure) =>
            [figure.target, figure.realised, figure.procurement].map((it) => it?.value ?? null),
          );
          expect(back).toEqual(
            amounts.map((figures) => figures.map((units) => (units === null ? null : units / 10))),
          );
          expect(source?.findings).toEqual([]);
        },
      ),
      { seed: 34352, numRuns: 200 },
    );
  });

  it("is read whole, however long", () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => {
      return [`Organisatie ${i}`, 2023, 100 + i, "50,5 fta", 0.5];
    });
    const { figures = [] } = findSources([sheet([HEADERS, ...rows])])[0] ?? {};
    expect(figures).toHaveLength(30_000);
    expect(figures.at(-1)?.target?.value).toBe(30_099);
  });
});

it("a table says that Excel did not tell which cells are merged", () => {
  const cells = sheet([HEADERS, ...letterTable()]);
  expect(findSources([{ ...cells, merges: "unknown" }])[0]?.findings).toContainEqual(
    expect.objectContaining({
      code: "merges-unknown",
      severity: "warning",
      origin: { kind: "cell", sheet: "Blad1", cell: "A1" },
    }),
  );
  expect(findSources([cells])[0]?.findings).toEqual([]);
});

describe("a column of differences", () => {
  const readWith = (headers: readonly CellValue[], ...rows: readonly CellValue[][]) =>
    findSources([sheet([[...headers], ...rows], { name: "2023" })])[0];

  it("behind two years is the change to the later one, and checked as that", () => {
    const source = readWith(
      ["Sector", "Realisatie 2022", "Realisatie 2023", "Verschil"],
      ["Politie", 370, 387, 17],
      ["Provincies", 370.4, 395.5, 35.1],
    );
    expect(source?.years).toEqual([2022, 2023]);
    expect(source?.figures.map(({ year, statedChange }) => [year, statedChange?.value])).toEqual([
      [2022, undefined],
      [2023, 17],
      [2022, undefined],
      [2023, 35.1],
    ]);
    expect(source && checkFigures(source)).toMatchObject([
      { code: "change-differs", origin: { cell: "D3" } },
    ]);
  });

  it("of doel and realisatie is no change on the year before", () => {
    const source = readWith(
      ["Sector", "Jaar", "Doel", "Realisatie", "Verschil"],
      ["Politie", 2022, 700, 370, -330],
      ["Politie", 2023, 713, 387, -326],
    );
    expect(source?.figures.map(({ statedChange }) => statedChange)).toEqual([null, null]);
    expect(source?.columns).not.toHaveProperty("statedChange");
    expect(source && checkFigures(source)).toEqual([]);
  });
});

it("a response that does not say of how many organisations is told of, once for a column", () => {
  const rows = (responses: readonly (string | number)[]) => [
    ["Sector", "Doel 2023", "Realisatie 2023", "Respons"],
    ...responses.map((response, i) => [["Hbo", "Wo", "Mbo"][i] ?? "", 100, 50, response]),
  ];
  const said = (responses: readonly (string | number)[]) =>
    findSources([sheet(rows(responses))])[0]?.findings;
  expect(said(["33 van 35", "13/14", "n.b."])).toEqual([]);
  expect(said(["33 van 35", "95%"])).toMatchObject([
    { code: "coverage-unread", sector: "wo", text: "95%", count: 1, origin: { cell: "D3" } },
  ]);
  expect(said([21, "95%", "80%"])).toMatchObject([
    { code: "coverage-unread", sector: null, text: "21", count: 3, origin: { cell: "D2" } },
  ]);
});

it("a change may be written in brackets or with a dash, which counts may not", () => {
  const rows = [
    ["Sector", "Realisatie 2022", "Realisatie 2023", "Mutatie"],
    ["Politie", 387, 370, "(17)"],
    ["Hbo", 500, "(498)", "– 2"],
  ];
  const [source] = findSources([sheet(rows)]);
  expect(source?.figures.flatMap(({ statedChange }) => statedChange?.value ?? [])).toEqual([
    -17, -2,
  ]);
  expect(source?.findings).toMatchObject([{ code: "figure-unreadable", origin: { cell: "C3" } }]);
});

it("a title that has the figures in thousands is told of, and three decimals are then likely", () => {
  const table = [
    ["Sector", "Doel", "Realisatie"],
    ["Gemeenten", "5,25", "6,32"],
    ["Rijk", "5,637", "4,517"],
  ];
  const read = (rows: CellValue[][]) => {
    const [source] = findSources([sheet(rows, { name: "2023" })]);
    const said = source?.findings.map(({ code, severity }) => `${severity} ${code}`);
    return { targets: source?.figures.map(({ target }) => target?.value), said };
  };
  const thousands = ["warning figures-in-thousands"];
  expect(read([["(in fta, x 1.000)"], ...table])).toEqual({
    targets: [5.25, 5.637],
    said: thousands,
  });
  const alone = table.filter(([sector]) => sector !== "Gemeenten");
  expect(read([["Cijfers in duizendtallen"], [], ...alone])).toEqual({
    targets: [5.637],
    said: thousands,
  });
  // Nothing says so: what could be meant either way is more than worth knowing.
  expect(read(table)).toEqual({
    targets: [5.25, 5637],
    said: ["warning notation-assumed", "warning notation-assumed"],
  });
});
