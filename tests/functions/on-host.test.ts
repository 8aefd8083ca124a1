import { describe, expect, test } from "vitest";
import { FOUR_SECTORS, onHost } from "../fixtures/on-host";

describe("custom functions in a workbook, through Microsoft's runtime", () => {
  test("a cell follows the source by itself", async () => {
    const { type, show } = await onHost();
    await type("H1", [['=BANEN.SHORTFALL("Politie")', '=BANEN.DOEL("Overheid")']]);
    expect([show("H1"), show("I1")]).toEqual([326, 7337]);
    await type("D2", [[400]]);
    expect([show("H1"), show("I1")]).toEqual([313, 7337]);
  });

  test("a cell follows a source that is itself calculated from another sheet", async () => {
    const { type, show, workbook } = await onHost();
    workbook.addSheet("Invoer");
    await type("A1", [[387]], "Invoer");
    await type("D2", [["=Invoer!A1"]]);
    await type("H1", [['=BANEN.REALISATIE("Politie")']]);
    expect(show("H1")).toBe(387);
    await type("A1", [[410]], "Invoer");
    expect(show("H1")).toBe(410);
  });

  test("a cell answers when the figures come, and says so when they go", async () => {
    const { type, show, workbook } = await onHost([["Notitie"]]);
    await type("H1", [['=BANEN.SHORTFALL("Politie")']]);
    expect(show("H1")).toMatchObject({
      error: "#N/A",
      message: expect.stringMatching(/geen tabel/),
    });
    const sheet = workbook.addSheet("Nieuw");
    await type("A1", FOUR_SECTORS, "Nieuw");
    expect(show("H1")).toBe(326);
    workbook.deleteSheet(sheet);
    await type("A1", [["Notitie 2"]]);
    expect(show("H1")).toMatchObject({ error: "#N/A" });
  });

  test("no cell stays busy when the workbook is opened, be its sector blank or an error", async () => {
    const [header = [], ...rows] = FOUR_SECTORS;
    const asked = ["", "=BANEN.DOEL(NA())", "=BANEN.DOEL(Z1)", '=BANEN.DOEL("Politie")'];
    const { show } = await onHost([[...header, ...asked], ...rows]);
    expect([show("F1"), show("G1"), show("H1")]).toEqual([{ error: "#N/A" }, "", 713]);
  });

  test("a table that functions fill is no second source, also when the workbook is opened", async () => {
    const asked = [
      ["Sector", "Doel", "Realisatie"],
      ["Politie", "=BANEN.DOEL(A10)", "=BANEN.REALISATIE(A10)"],
      ["Gemeenten", "=1*BANEN.DOEL(A11)", "=BANEN.REALISATIE(A11)"],
    ];
    const blank = [[""], [""], [""]];
    const { addin, show, type } = await onHost([...FOUR_SECTORS, ...blank, ...asked]);
    expect([show("B10"), show("C11")]).toEqual([713, 6320]);
    expect((await addin.read()).sources).toMatchObject([{ range: "A1:D5" }]);
    await type("C2", [[800]]);
    await type("F10", [['=BANEN.DOEL("Politie")']]);
    expect([show("B10"), show("F10")]).toEqual([800, 800]);
  });

  test("a table that asks for itself comes to rest", async () => {
    const { show, type } = await onHost([
      ["Sector", "Doel"],
      ["Politie", "=1+IFERROR(BANEN.DOEL(A2),5)"],
    ]);
    expect(show("B2")).toBe(6);
    await type("A4", FOUR_SECTORS);
    expect(show("B2")).toBe(714);
  }, 10_000);

  test("a place is named as its sheet is called after it was renamed", async () => {
    const { type, show, workbook, settled } = await onHost([
      ...FOUR_SECTORS,
      ["Onzin", 2023, 0, 4],
    ]);
    await type("H1", [["=BANEN.CONTROLE()"]]);
    expect(show("I2")).toBe("Cijfers!A6");
    workbook.renameSheet(workbook.active, "Hernoemd");
    await settled();
    expect(show("I2", "Hernoemd")).toBe("Hernoemd!A6");
  });

  test("places are named in the order of the sheets after one was moved", async () => {
    const { type, show, workbook, settled } = await onHost();
    const second = workbook.addSheet("Nieuw");
    await type("A1", FOUR_SECTORS, "Nieuw");
    // What gives the same is one source; what differs is a choice.
    await type("C2", [[714]], "Nieuw");
    await type("H1", [['=BANEN.DOEL("Politie")']]);
    const places = (message: RegExp) => ({ message: expect.stringMatching(message) as string });
    expect(show("H1")).toMatchObject(places(/Cijfers!A1:D5, Nieuw!A1:D5/));
    workbook.moveSheet(second, 0);
    await settled();
    expect(show("H1")).toMatchObject(places(/Nieuw!A1:D5, Cijfers!A1:D5/));
  });

  test("an Excel that does not tell of renamed sheets is answered all the same", async () => {
    const older = { requirementSets: { ExcelApi: "1.14" } };
    const { type, show, workbook } = await onHost(FOUR_SECTORS, "nl", older);
    await type("H1", [['=BANEN.DOEL("Politie")']]);
    expect(show("H1")).toBe(713);
    workbook.renameSheet(workbook.active, "Hernoemd");
    await type("C2", [[714]], "Hernoemd");
    expect(show("H1", "Hernoemd")).toBe(714);
  });

  test("a column of sectors against a row of years spills over the grid", async () => {
    const { type, show } = await onHost();
    await type("G9", [["Politie"], ["Gemeenten"], [null]]);
    await type("H1", [["=BANEN.REALISATIE(G9:G11,{2023,2019})"]]);
    expect([show("H1"), show("H2"), show("H3")]).toEqual([387, 6320, ""]);
    expect(show("I1")).toMatchObject({ error: "#N/A" });
  });

  test("an error in an argument passes through", async () => {
    const { type, show } = await onHost();
    await type("G9", [["=1/0"]]);
    await type("H1", [["=BANEN.DOEL(G9)", '=BANEN.DOEL("Politie",G9)']]);
    expect(show("H1")).toMatchObject({ error: "#DIV/0!" });
    expect(show("I1")).toMatchObject({ error: "#DIV/0!" });
  });

  test("figures given as an argument are used, and followed as any argument is", async () => {
    const { type, show } = await onHost();
    await type("H1", [['=BANEN.SHORTFALL("Politie",,A1:D5)']]);
    expect(show("H1")).toBe(326);
    await type("D2", [[""]]);
    expect(show("H1")).toMatchObject({
      error: "#N/A",
      message: expect.stringMatching(/realisatie niet opgegeven/),
    });
  });

  test("messages are in the language of Excel", async () => {
    const { type, show } = await onHost(FOUR_SECTORS, "en");
    await type("H1", [['=BANEN.DOEL("Politie",2019)']]);
    expect(show("H1")).toEqual({
      error: "#N/A",
      message: "There are no figures of Politie for 2019; there are for 2023.",
    });
  });
});

describe("every function in a workbook, through Microsoft's runtime", () => {
  const YEARS = [
    ["Sector", "Jaar", "Doel", "Realisatie", "SROI"],
    ["Politie", 2021, 700, 300, 10],
    ["Politie", 2022, 700, 350, 20],
    ["Politie", 2023, 713, 400, 30],
  ];

  test.each([
    ['=BANEN.DOEL("Politie")', 713],
    ['=BANEN.REALISATIE("politie",2022)', 350],
    ['=BANEN.REALISATIE("Politie",2023,,TRUE)', 430],
    ['=BANEN.REALISATIEPERCENTAGE("Politie",2022)', 0.5],
    ['=BANEN.SHORTFALL("Politie")', 313],
    ['=BANEN.SALDO("Politie")', -313],
    ['=BANEN.SROI("Politie",2021)', 10],
    ['=BANEN.GROEI("Politie",2022)', 50],
    ['=BANEN.BENODIGD("Politie",2024)', 313],
    ['=BANEN.PROGNOSE("Politie",2024)', 450],
    ["=BANEN.FTA(51)", 2],
    ['=BANEN.UREN(1,"jaar")', 1326],
    ['=BANEN.LEESGETAL("5.637 fta")', 5637],
    ['=BANEN.CONTROLEER(713,387,"54,3%")', "Klopt"],
  ])("%s gives %s", async (formula, result) => {
    const { type, show } = await onHost(YEARS);
    await type("H1", [[formula]]);
    expect(show("H1")).toBe(result);
  });

  test("the tables spill, and grow and shrink with the source", async () => {
    const { type, show } = await onHost(YEARS);
    await type("H1", [["=BANEN.SECTOREN()", null, "=BANEN.OVERZICHT(2022)"]]);
    expect([show("H1"), show("J1"), show("J2"), show("K2")]).toEqual([
      "Politie",
      "Sector",
      "Politie",
      700,
    ]);
    await type("A4", [["Defensie", 2022, 5, 4, 3]]);
    expect([show("H2"), show("J3"), show("L3")]).toEqual(["Defensie", "Defensie", 4]);
    await type("A4", [["Politie", 2023, 5, 4, 3]]);
    expect([show("H2"), show("J3")]).toEqual([null, null]);
  });

  test("CONTROLE gives the findings of the source", async () => {
    const { type, show } = await onHost([...YEARS, ["Defensie", 2023, 0, 4, 3]]);
    await type("H1", [["=BANEN.CONTROLE()"]]);
    expect([show("H1"), show("I1")]).toEqual(["Ernst", "Cel"]);
    expect(String(show("I2"))).toMatch(/^Cijfers!/);
  });
});
