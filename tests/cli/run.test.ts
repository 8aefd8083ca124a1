import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile, saveFile } from "office-host/file";
import { Workbook } from "office-host/model";
import { run } from "../../src/cli/run";

const SAMPLE = "assets/sample/voorbeeld.xlsx";
/** An OLE container with the stream that makes it a workbook with a password. */
const SECRET = Buffer.concat([
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(1024),
  Buffer.from("EncryptedPackage\0", "utf16le"),
]);

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "banenafspraak-cli-"));
  await writeFile(inFolder("letter.xlsx"), "Dit is geen werkmap.");
  await writeFile(inFolder("geheim.xlsx"), SECRET);
  await writeFile(inFolder("leeg.xlsx"), await saveFile(new Workbook("Blad1")));
});
afterAll(() => rm(folder, { recursive: true }));

describe("eval", () => {
  it.each([
    ['=BANEN.REALISATIE("Rijk",2023)', 4517],
    ['=BANEN.REALISATIEPERCENTAGE("Gemeenten")', 6320 / 5250],
    ['=BANEN.SHORTFALL("Overheid")', 2952.3],
    ['=BANEN.SHORTFALL({"Politie";"Gemeenten"})', [[326], [0]]],
    ["=SUM(1,2)", 3],
  ])("prints what %s gives, as JSON", async (formula, value) => {
    const { exitCode, stdout, stderr } = await run(["eval", SAMPLE, formula]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(value);
  });

  it("prints an error with the message that the function gave", async () => {
    const { exitCode, stdout } = await run(["eval", SAMPLE, '=BANEN.REALISATIE("Politie",2019)']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      error: "#N/A",
      message: "Van Politie zijn er geen cijfers over 2019; wel over 2023.",
    });
  });
});

describe("read", () => {
  it("prints sources, figures with their cells, and findings", async () => {
    const { exitCode, stdout } = await run(["read", SAMPLE, "--json"]);
    expect(exitCode).toBe(0);
    const { sources, figures, findings } = JSON.parse(stdout) as Record<string, object[]>;
    expect(sources).toEqual([
      {
        ...{ sheet: "Sectorcijfers", range: "A1:I14", table: "Sectorcijfers", years: [2023] },
        layout: expect.stringMatching(/^sector in kolom A, doel in kolom C, realisatie in kolom D/),
      },
    ]);
    expect(figures).toHaveLength(13);
    expect(figures?.find((figure) => "sector" in figure && figure.sector === "politie")).toEqual({
      sector: "politie",
      label: "Politie",
      group: "overheid",
      year: 2023,
      unit: null,
      target: 713,
      realised: 387,
      statedRate: 0.543,
      procurement: null,
      statedRateInclProcurement: null,
      hiredIn: null,
      statedChange: null,
      coverage: null,
      approximate: false,
      cells: {
        target: "Sectorcijfers!C7",
        realised: "Sectorcijfers!D7",
        statedRate: "Sectorcijfers!E7",
        procurement: null,
        statedRateInclProcurement: null,
        hiredIn: null,
        statedChange: null,
      },
    });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "rate-impossible",
        sector: "waterschappen",
        cell: "Sectorcijfers!E6",
      }),
    );
  });
});

describe("read, of tables that may be one or several", () => {
  it("tells of each doubt once, however many readings share it", async () => {
    const workbook = new Workbook("Nieuw");
    const fill = (name: string, rows: readonly (readonly (string | number)[])[]) => {
      const sheet = name === "Nieuw" ? workbook.active : workbook.addSheet(name);
      const edits = rows.flatMap((line, row) =>
        line.map((value, column) => {
          return { sheet, row, column, input: { kind: "value" as const, value } };
        }),
      );
      workbook.edit(edits, "user");
    };
    fill("Nieuw", [
      ["Sector", "Doel", "Realisatie (prognose)"],
      ["Politie", 713, 387],
      ["Defensie", 822, 508.5],
    ]);
    fill("Oud", [
      ["Sector", "Jaar", "Doel", "Realisatie"],
      ["Politie", 2022, 700, 370],
    ]);
    await writeFile(inFolder("twee.xlsx"), await saveFile(workbook));
    const { stdout } = await run(["read", inFolder("twee.xlsx"), "--json"]);
    const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
    expect(findings.filter(({ code }) => code === "figure-forecast")).toHaveLength(1);
  });
});

describe("report", () => {
  it("adds the sheet, refreshes it when it is there, and leaves the source alone", async () => {
    const [once, twice] = [inFolder("een.xlsx"), inFolder("twee.xlsx")];
    expect(await run(["report", SAMPLE, "--out", once])).toMatchObject({
      exitCode: 0,
      stdout: `Het blad "Overzicht 2023" is toegevoegd en ${once} is opgeslagen.`,
    });
    expect(await run(["report", once, "--out", twice, "--locale", "nl"])).toMatchObject({
      exitCode: 0,
      stdout: `Het blad "Overzicht 2023" is vernieuwd en ${twice} is opgeslagen.`,
    });
    const saved = await openFile(new Uint8Array(await readFile(twice)), "twee.xlsx");
    expect(saved.sheets.map(({ name }) => name)).toEqual(["Sectorcijfers", "Overzicht 2023"]);
    expect(saved.sheet("Sectorcijfers")?.value(6, 3)).toBe(387);
  });
});

describe("copy", () => {
  it("saves a workbook with values in place of the add-in's functions", async () => {
    const [own, copy] = [inFolder("eigen.xlsx"), inFolder("kopie.xlsx")];
    const workbook = await openFile(new Uint8Array(await readFile(SAMPLE)), "eigen.xlsx");
    const cell = workbook.sheets[0]?.ensureCell(19, 0);
    if (cell) cell.formula = '=BANEN.SHORTFALL("Politie")*2';
    await writeFile(own, await saveFile(workbook));
    expect(await run(["copy", own, "--out", copy])).toEqual({
      exitCode: 0,
      stdout: `De kopie is klaar, met waarden in plaats van 1 formule. Deze werkmap is niet veranderd.\n${copy} is opgeslagen.`,
      stderr: "",
    });
    const saved = await openFile(new Uint8Array(await readFile(copy)), "kopie.xlsx");
    expect(saved.sheets[0]?.cell(19, 0)).toEqual({ value: 652 });
  });

  it("saves the workbook as it is when nothing in it asks for the add-in", async () => {
    const copy = inFolder("zelfde.xlsx");
    const { exitCode, stdout } = await run(["copy", SAMPLE, "--out", copy, "--locale", "en"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("you can share it as it is");
    expect(await readFile(copy)).toEqual(await readFile(SAMPLE));
  });
});

describe("letter", () => {
  it("prints a sector's block as the letter does", async () => {
    const args = ["letter", SAMPLE, "--sector", "politie", "--year", "2023"];
    expect(await run(args)).toEqual({
      exitCode: 0,
      stdout:
        "Politie\nCijfermatige realisatie 2023\nDoel 713 fta\nRealisatie 387 fta\nRealisatiepercentage 54,3%",
      stderr: "",
    });
    const { stdout } = await run([...args, "--html"]);
    expect(stdout).toMatch(/^<h3>Politie<\/h3>\n<table/);
  });

  it.each([
    {
      options: ["--sector", "Kappers"],
      says: /^In de bron staat geen sector ‘Kappers’. Wel: Rijk/,
    },
    { options: ["--year", "2019"], says: /^De bron heeft geen cijfers over 2019/ },
  ])("says what it has instead of $options", async ({ options, says }) => {
    const { exitCode, stdout, stderr } = await run(["letter", SAMPLE, ...options]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(says);
  });
});

describe("report over a sheet that somebody added to", () => {
  it("ends with 1 and says what it would remove, unless it is forced", async () => {
    const [first, changed, out] = ["a.xlsx", "b.xlsx", "c.xlsx"].map(inFolder) as [
      string,
      string,
      string,
    ];
    await run(["report", SAMPLE, "--out", first]);
    const workbook = await openFile(new Uint8Array(await readFile(first)), "a.xlsx");
    const sheet = workbook.sheet("Overzicht 2023");
    if (!sheet) throw new Error("No Overzicht");
    const type = (row: number, column: number, value: string) =>
      workbook.edit([{ sheet, row, column, input: { kind: "value", value } }], "user");
    type(10, 3, "zelf geteld");
    type(10, 40, "mijn noot");
    await writeFile(changed, await saveFile(workbook));
    const refused = await run(["report", changed, "--out", out]);
    expect(refused).toMatchObject({
      exitCode: 1,
      stderr:
        "Vernieuwen verwijdert wat u toevoegde in D11 op ‘Overzicht 2023’. Met --force gebeurt het toch.",
    });
    expect(await run(["report", changed, "--out", out, "--force"])).toMatchObject({ exitCode: 0 });
    const saved = await openFile(new Uint8Array(await readFile(out)), "c.xlsx");
    expect(saved.sheet("Overzicht 2023")?.value(10, 40)).toBe("mijn noot");
    expect(saved.sheet("Overzicht 2023")?.value(10, 3)).toBe(387);
  });
});

describe("report of all sheets", () => {
  it("adds each sheet that the add-in makes, with values only when asked for", async () => {
    const out = inFolder("alle.xlsx");
    const args = ["report", SAMPLE, "--out", out, "--sheet", "alle", "--values"];
    expect(await run(args)).toMatchObject({ exitCode: 0 });
    const saved = await openFile(new Uint8Array(await readFile(out)), "alle.xlsx");
    expect(saved.sheets.length).toBeGreaterThan(1);
    const added = saved.sheets.filter(({ name }) => name !== "Sectorcijfers");
    const formulas = added.flatMap((sheet) =>
      // A link leads somewhere whether or not figures are followed.
      [...sheet.cells()].filter(({ cell }) => cell.formula?.startsWith("=HYPERLINK(") === false),
    );
    expect(formulas).toEqual([]);
  });
});

describe("what cannot be done", () => {
  it("names the sheets that can be made when another is asked for", async () => {
    const args = ["report", SAMPLE, "--out", inFolder("taart.xlsx"), "--sheet", "taart"];
    const { exitCode, stderr } = await run(args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /Het blad "taart" kan niet gemaakt worden; kies uit: overzicht.*, alle\./,
    );
  });

  it.each([
    { more: ["--year", "1999"], says: "De bron heeft geen cijfers over 1999." },
    { more: ["--sector", "Kappers"], says: "De bron heeft geen sector ‘Kappers’." },
  ])("ends with 1 and a sentence for $more", async ({ more, says }) => {
    const { exitCode, stderr } = await run([
      "report",
      SAMPLE,
      "--out",
      inFolder("x.xlsx"),
      ...more,
    ]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(says);
  });

  it.each([
    { file: "weg.xlsx", says: "bestaat niet" },
    { file: "letter.xlsx", says: "is geen .xlsx-werkmap" },
    { file: "geheim.xlsx", says: "is beveiligd met een wachtwoord" },
    { file: "leeg.xlsx", says: "sectorcijfers" },
  ])("ends with 1 and one sentence for $file", async ({ file, says }) => {
    const { exitCode, stdout, stderr } = await run(["read", inFolder(file), "--json"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr.split("\n")).toHaveLength(1);
  });

  it("says where a report cannot be written", async () => {
    const { exitCode, stderr } = await run(["report", SAMPLE, "--out", inFolder("weg/uit.xlsx")]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("kon niet worden geschreven (ENOENT)");
  });

  it("refuses a formula that is none", async () => {
    const { exitCode, stderr } = await run(["eval", SAMPLE, "BANEN.DOEL()"]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("is geen formule");
  });
});

describe("a .csv", () => {
  const LINES = ["Sector;Jaar;Doel;Realisatie", "Politie;2023;713;387", "Caf\xe9;2023;1.290;508,5"];

  it("is read, made a report of and saved as .xlsx, and it is said how", async () => {
    await writeFile(inFolder("cijfers.csv"), Buffer.from(LINES.join("\r\n"), "latin1"));
    const read = await run(["read", inFolder("cijfers.csv"), "--json"]);
    expect(read.stderr).toMatch(/gelezen als csv: tekens in Windows-1252, .* een puntkomma\.$/);
    const { figures } = JSON.parse(read.stdout) as { figures: Record<string, unknown>[] };
    expect(figures.map(({ label, target, realised }) => [label, target, realised])).toEqual([
      ["Politie", 713, 387],
      ["Café", 1290, 508.5],
    ]);
    const made = await run(["report", inFolder("cijfers.csv"), "--out", inFolder("uit-csv.xlsx")]);
    expect(made.exitCode).toBe(0);
    const names = (await openFile(await readFile(inFolder("uit-csv.xlsx")), "x")).sheets;
    expect(names.map(({ name }) => name)).toEqual(["cijfers", "Overzicht 2023"]);
    expect(
      await run(["report", inFolder("cijfers.csv"), "--out", inFolder("x.csv")]),
    ).toMatchObject({ exitCode: 1 });
  });
});
