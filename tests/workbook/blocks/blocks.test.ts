import { describe, expect, it } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { sheet } from "../../fixtures/sheet-cells";

describe("a line of the letter's block with its figure in the same cell", () => {
  const read = (...lines: readonly string[]) => {
    const cells = ["Defensie", "Cijfermatige realisatie 2023", ...lines].map((line) => [line]);
    const [source] = findSources([sheet(cells)]);
    return { figure: source?.figures[0], findings: source?.findings };
  };

  it("may be below zero", () => {
    const { figure } = read("Realisatie 508,5 fta", "Verschil met vorig jaar -1.043 fta");
    expect(figure?.statedChange?.value).toBe(-1043);
  });

  it("is said when it holds no figure that can be read, and the lines below it are read", () => {
    const { figure, findings } = read("Doel: zie noot", "Realisatie #DIV/0!", "Via inkoop 92 fta");
    expect(figure?.procurement?.value).toBe(92);
    expect(findings?.map((it) => [it.code, it.origin.kind === "cell" && it.origin.cell])).toEqual([
      ["figure-unreadable", "A3"],
      ["figure-unreadable", "A4"],
    ]);
  });

  it("is no line of it when it is a sentence about one", () => {
    const { findings } = read("Doel 822 fta", "Realisatie 508,5 fta", "Realisatie is afgerond.");
    expect(findings).toEqual([]);
  });
});

describe("a block of the letter", () => {
  it("that signs alone head is said to be of no sector, and loses no figure in silence", () => {
    const block = (name: string) => [name, "Cijfermatige realisatie 2023", "Doel 822 fta"];
    const cells = [...block("Defensie"), "", ...block("🚒"), "Realisatie 508,5 fta"];
    const [source] = findSources([sheet(cells.map((line) => [line]))]);
    expect(source?.figures.map(({ label }) => label)).toEqual(["Defensie"]);
    expect(source?.findings).toMatchObject([
      { code: "sector-nameless", severity: "error", origin: { cell: "A7" }, text: "822 fta" },
    ]);
  });

  const figuresOf = (rows: readonly (readonly (string | number)[])[]) =>
    findSources([sheet(rows)])[0]?.figures;

  it("goes on behind lines that are none of the letter, and those of figures are said", () => {
    const rows = [
      ["Rijk", ""],
      ["Cijfermatige realisatie 2023", ""],
      ["Doel", 5637],
      ["(inclusief Defensie)", ""],
      ["Tussenstand realisatie september", 4300],
      ["Realisatie", 4517],
      ["Tekort", 1120],
      ["Nog te doen", 1120],
      ["Via inkoop", 100],
      ["Toelichting", "geen"],
      ["Politie", ""],
      ["Cijfermatige realisatie 2023", ""],
      ["Doel", 713],
    ];
    const [source] = findSources([sheet(rows)]);
    expect(
      source?.figures.map(({ target, realised, procurement }) =>
        [target, realised, procurement].map((figure) => figure?.value),
      ),
    ).toEqual([
      [5637, 4517, 100],
      [713, undefined, undefined],
    ]);
    expect(source?.findings).toMatchObject([{ code: "column-unread", origin: { cell: "A5" } }]);
  });

  it("ends at the title of another year, and the figures below that are said to be unread", () => {
    const rows = [
      ["Rijk", ""],
      ["Cijfermatige realisatie 2023", ""],
      ["Doel", 5637],
      ["Ter vergelijking 2022", ""],
      ["Realisatie", 4517],
    ];
    const [source] = findSources([sheet(rows)]);
    expect(source?.figures.map(({ realised }) => realised)).toEqual([null]);
    expect(source?.findings).toMatchObject([{ code: "column-unread", origin: { cell: "A4" } }]);
  });

  it("may have its units in a column behind the figures", () => {
    expect(
      figuresOf([
        ["Politie", "", ""],
        ["Cijfermatige realisatie 2023", "", ""],
        ["Doel", 713, "fta"],
        ["Realisatie", 387, "fta"],
        ["Realisatiepercentage", 54.3, "%"],
      ]),
    ).toMatchObject([
      {
        target: { value: 713, unit: "fta" },
        realised: { value: 387, unit: "fta" },
        statedRate: { value: 0.543 },
      },
    ]);
  });

  it("may have its figures a column further on, as behind merged labels", () => {
    expect(
      figuresOf([
        ["Politie", "", ""],
        ["Cijfermatige realisatie 2023:", "", ""],
        ["Doel:", "", "713 fta"],
        ["Realisatie:", "", "387 fta"],
        ["Realisatiepercentage:", "", "54,3%"],
      ]),
    ).toMatchObject([
      { target: { value: 713 }, realised: { value: 387 }, statedRate: { value: 0.543 } },
    ]);
  });

  it("gives a second year under the same name to the same sector", () => {
    const year = (year: number, target: number) => [
      [`Cijfermatige realisatie ${year}`, ""],
      ["Doel", `${target} fta`],
      ["Realisatiepercentage", "54,3%"],
    ];
    expect(figuresOf([["Politie", ""], ...year(2022, 700), ...year(2023, 713)])).toMatchObject([
      { sector: "politie", year: 2022, target: { value: 700 } },
      { sector: "politie", year: 2023, target: { value: 713 } },
    ]);
  });

  it("begins with the sector's name alone where figures follow, each with its unit behind it", () => {
    const rows = [
      ["Voortgangsrapportage 2023"],
      [],
      ["Politie", "", ""],
      ["Doel", 713, "fta"],
      ["Realisatie", 387, "fta"],
      ["%", 54.3, "%"],
      [],
      ["Wo", "", ""],
      ["Doel", 1500, "fta"],
      ["Realisatie", "n.b.", "fta"],
      ["%", "n.b.", "%"],
    ];
    const sources = findSources([sheet(rows)]);
    expect(sources).toMatchObject([{ layout: "blocks", range: "A3:C11", findings: [] }]);
    expect(sources[0]?.figures).toMatchObject([
      {
        ...{ sector: "politie", year: 2023, target: { value: 713, unit: "fta" } },
        ...{ realised: { value: 387, unit: "fta" }, statedRate: { value: 0.543 } },
      },
      { sector: "wo", year: 2023, target: { value: 1500 }, realised: null },
    ]);
    expect(Object.keys(sources[0]?.figures[1]?.blanks ?? {})).toEqual(["realised", "statedRate"]);
  });

  it("without the letter's words is of the year in the title nearest above it", () => {
    const block = (name: string) => [[name], ["Doel: 100 fta"], ["Realisatie: 50 fta"], []];
    const titled = [["Stand 2022"], ...block("Politie"), ["Stand 2023"], ...block("Politie")];
    const figures = figuresOf([...titled, ...block("Defensie")]);
    expect(figures?.map(({ sector, year }) => `${sector} ${year}`)).toEqual([
      "politie 2022",
      "politie 2023",
      "defensie 2023",
    ]);
  });

  it("may tell how many organisations reported", () => {
    const block = (...line: string[]) => [
      ["Hoger beroepsonderwijs"],
      ["Cijfermatige realisatie 2023"],
      ["Realisatie", "498 fta"],
      line,
    ];
    const coverage = { reported: 33, of: 35 };
    expect(figuresOf(block("Respons", "33 van 35"))).toMatchObject([{ coverage }]);
    expect(figuresOf(block("Respons: 33 van de 35"))).toMatchObject([{ coverage }]);
    expect(findSources([sheet(block("Respons", "95%"))])[0]?.findings).toMatchObject([
      { code: "coverage-unread", sector: "hbo", text: "95%", origin: { cell: "B4" } },
    ]);
  });
});
