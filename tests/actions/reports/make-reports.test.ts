import { describe, expect, test } from "vitest";
import { onHost } from "../../fixtures/on-host";

describe("making the Overzicht", () => {
  test("reads at most twice and writes twice, and does not take its own sheet for a source", async () => {
    const { addin, host, settled } = await onHost();
    const start = host.batches.length;
    expect(await addin.makeReports({ kinds: ["overzicht"] })).toMatchObject({
      kind: "made",
      sheets: [{ kind: "overzicht", year: 2023, sheet: "Overzicht 2023", refreshed: false }],
    });
    const batches = host.batches.slice(start).filter(({ purpose }) => purpose === "workbook");
    expect(batches.filter(({ writes }) => writes)).toHaveLength(2);
    await settled();
    expect((await addin.read()).sources).toMatchObject([
      { sheet: "Cijfers", range: "A1:D5", table: null, years: [2023] },
    ]);
  });

  test("refused by Excel gives a problem that is said in words, and leaves the workbook", async () => {
    const { addin, host, workbook } = await onHost();
    host.failBatch({ nth: 3, code: "AccessDenied", atAction: 60 });
    const outcome = await addin.makeReports({ kinds: ["overzicht"] });
    expect(outcome).toEqual({ kind: "failed", problem: { code: "access-denied" } });
    if (outcome.kind === "failed") expect(addin.sentence(outcome.problem)).toMatch(/niet toe/);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Cijfers"]);
  });

  test("in a workbook that is full says so, and nothing of reading", async () => {
    const { addin, host, workbook } = await onHost();
    host.failBatch({ nth: 3, code: "ResourceLimitReached", atAction: 60 });
    const outcome = await addin.makeReports({ kinds: ["overzicht"] });
    expect(outcome).toEqual({ kind: "failed", problem: { code: "no-room" } });
    if (outcome.kind === "failed") expect(addin.sentence(outcome.problem)).toMatch(/geen ruimte/);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Cijfers"]);
  });

  test("names in the contents the sheets as they are called, and says why", async () => {
    const { addin, workbook, settled, text } = await onHost();
    workbook.addSheet("Tekort 2023");
    const outcome = await addin.makeReports({ kinds: "all" });
    await settled();
    expect(["A5", "A6"].map((cell) => text(cell, "Inhoud"))).toEqual([
      "Overzicht 2023",
      "Tekort 2023 (2)",
    ]);
    if (outcome.kind !== "made") throw new Error(outcome.kind);
    expect(addin.remark(outcome)).toMatch(/^Een eigen blad van u heet al ‘Tekort 2023’/);
  });

  test("of all has no Meerjaren of one year, and refreshes the one that is there", async () => {
    const year = (of: number, realised: number) => ["Politie", of, 713, realised];
    const rows = [["Sector", "Jaar", "Doel", "Realisatie"], year(2023, 387)];
    const { addin, workbook } = await onHost(rows);
    await addin.makeReports({ kinds: "all" });
    const names = () => workbook.sheets.map(({ name }) => name);
    expect(names()).toContain("Inhoud");
    expect(names()).not.toContain("Meerjaren");
    await addin.makeReports({ kinds: ["meerjaren"] });
    const outcome = await addin.makeReports({ kinds: "all" });
    if (outcome.kind !== "made") throw new Error(outcome.kind);
    expect(outcome.sheets.find(({ kind }) => kind === "meerjaren")).toMatchObject({
      refreshed: true,
    });
  });

  test("puts the contents before the sheets that are there already, and keeps the user's order after that", async () => {
    const { addin, workbook } = await onHost();
    const names = () => workbook.sheets.map(({ name }) => name);
    await addin.makeReports({ kinds: ["tekort"] });
    workbook.addSheet("Notities");
    await addin.makeReports({ kinds: "all" });
    const [source, ...ours] = names();
    expect([source, ...ours.slice(0, 3)]).toEqual(["Cijfers", "Inhoud", "Tekort 2023", "Notities"]);
    await addin.makeReports({ kinds: "all" });
    expect(names()).toEqual([source, ...ours]);
  });

  test("takes none of several tables in silence, and names them", async () => {
    const table = [
      ["Sector", "Jaar", "Doel", "Realisatie"],
      ["Politie", 2023, 713, 387],
    ];
    const other = table.map((row) => row.map((value) => (value === 713 ? 714 : value)));
    const { addin } = await onHost([...table, [""], [""], ...other]);
    const outcome = await addin.makeReports({ kinds: ["overzicht"] });
    expect(outcome).toEqual({
      kind: "failed",
      problem: { code: "source-undecided", tables: ["Cijfers!A1:D2", "Cijfers!A5:D6"] },
    });
    if (outcome.kind === "failed") expect(addin.sentence(outcome.problem)).toMatch(/Kies/);
  });

  test("names each of several tables once, also where they can be read as one", async () => {
    const { addin, workbook, settled } = await onHost();
    const sheet = workbook.addSheet("Cijfers nieuw");
    // Without a year nobody knows whether these are other figures of one of the years.
    const rows = [
      ["Sector", "Doel", "Realisatie"],
      ["Politie", 800, 420],
    ];
    const edits = rows.flatMap((row, down) =>
      row.map((value, column) => ({
        ...{ sheet, row: down, column },
        input: { kind: "value" as const, value },
      })),
    );
    workbook.edit(edits, "user");
    await settled();
    const outcome = await addin.makeReports({ kinds: ["overzicht"] });
    if (outcome.kind !== "failed") throw new Error(outcome.kind);
    expect(addin.sentence(outcome.problem)).toContain(": Cijfers!A1:D5, 'Cijfers nieuw'!A1:C2.");
  });

  test("without figures says so", async () => {
    const { addin } = await onHost([["Notitie"]]);
    expect(await addin.makeReports({ kinds: ["overzicht"] })).toEqual({
      kind: "failed",
      problem: { code: "no-source", sheets: 1 },
    });
    await expect(addin.read()).rejects.toThrow(/staan geen sectorcijfers/);
  });
});
