import fs from "node:fs";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { BatchRecord } from "office-host/channel";
import { openFile, saveFile } from "office-host/file";
import type { Sheet, Workbook } from "office-host/model";
import { report as reportIn } from "../../src/locale/nl/report";
import { shownBy } from "../../src/report/description/content";
import { describeOverzicht } from "../../src/report/overzicht/describe-overzicht";
import { textEntry } from "../../src/office/writing/apply-cells";
import { freeSheetName, freeTableName } from "../../src/office/keeping/place-sheets";
import { letterSource, sourceOf } from "../report/letter-source";
import { cellsByAddress } from "../report/sheet-text";
import { startApplying, type Appliance } from "./applied";

const nl = reportIn(null);

const moment = new Date(2026, 10, 23, 14, 5);
const describeLetter = (valuesOnly = false) =>
  describeOverzicht({
    source: letterSource(),
    year: 2023,
    language: { report: nl },
    moment,
    valuesOnly,
  });

let bytes: Uint8Array;
let appliance: Appliance;
beforeAll(() => {
  bytes = new Uint8Array(fs.readFileSync("assets/sample/voorbeeld.xlsx"));
});
afterEach(() => appliance?.stop());

async function start(): Promise<Workbook> {
  const workbook = await openFile(bytes, "voorbeeld.xlsx");
  appliance = await startApplying({ workbook, locale: "nl-NL" });
  return workbook;
}

function at(sheet: Sheet, address: string): unknown {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheet.value(Number(digits) - 1, column);
}

const names = (workbook: Workbook): string[] => workbook.sheets.map((sheet) => sheet.name);
/** The batches that change the workbook; the question which cells are merged only counts as such. */
const writing = (batches: readonly BatchRecord[]): readonly BatchRecord[] =>
  batches.filter(
    ({ purpose, writes: changes, members }) =>
      purpose === "workbook" && changes && !members.includes("GetMergedAreasOrNullObject"),
  );
/** The sample is read in two syncs and one more, for its merged cells. */
const WRITING = 4;
const writes = (): number => writing(appliance.host.batches).length;

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`No sheet ${name} among ${names(workbook).join(", ")}`);
  return sheet;
}

/** Everything of a workbook that a failure may not change. */
const stateOf = (workbook: Workbook): unknown =>
  workbook.sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    cells: [...sheet.cells()],
    tables: sheet.tables.map(({ name }) => name),
    active: workbook.active === sheet,
  }));

describe("the Overzicht in the sample workbook", () => {
  test("every formula gives what the domain computes", async () => {
    const workbook = await start();
    await appliance.apply(describeLetter());
    const sheet = sheetNamed(workbook, "Overzicht 2023");
    for (const [address, cell] of cellsByAddress(describeLetter())) {
      expect(at(sheet, address) ?? "", address).toBe(shownBy(cell));
    }
  });

  test("is written in two syncs, whatever the number of sectors, and stays far below 5 MB", async () => {
    await start();
    await appliance.apply(describeLetter());
    expect(writes()).toBe(2);
    const rows = Array.from({ length: 3000 }, (_, index) => [
      `Organisatie ${index}`,
      "2024",
      "120",
      "90",
    ]);
    const before = appliance.host.batches.length;
    const many = { source: sourceOf(rows), year: 2024, language: { report: nl }, moment };
    await appliance.apply(describeOverzicht(many));
    const added = appliance.host.batches.slice(before);
    expect(writing(added)).toHaveLength(2);
    expect(Math.max(...added.map((batch) => batch.requestBytes))).toBeLessThan(3_000_000);
  });

  test("follows the source: Politie's realisatie to 400 changes its row, the totals and the title", async () => {
    const workbook = await start();
    await appliance.apply(describeLetter());
    const source = sheetNamed(workbook, "Sectorcijfers");
    const input = { kind: "value", value: 400 } as const;
    workbook.edit([{ sheet: source, row: 6, column: 3, input }], "user");
    await appliance.host.settled();
    const sheet = sheetNamed(workbook, "Overzicht 2023");
    expect(at(sheet, "D11")).toBe(400);
    expect(at(sheet, "H11")).toBe(313);
    expect(at(sheet, "D22")).toBe(17393);
    expect(at(sheet, "A1")).toBe("Overheid en onderwijs realiseren 54,7% van hun doel in 2023");
  });

  test("a figure that is taken away makes the totals incomplete, never zero", async () => {
    const workbook = await start();
    await appliance.apply(describeLetter());
    const source = sheetNamed(workbook, "Sectorcijfers");
    const input = { kind: "value", value: null } as const;
    workbook.edit([{ sheet: source, row: 6, column: 3, input }], "user");
    await appliance.host.settled();
    const sheet = sheetNamed(workbook, "Overzicht 2023");
    expect(["D11", "E11", "H11", "D13", "E22"].map((cell) => at(sheet, cell))).toEqual(
      Array.from({ length: 5 }, () => "–"),
    );
    expect(at(sheet, "A13")).toBe("Totaal overheid (niet compleet)");
    expect(at(sheet, "A1")).toBe(
      "Overheid en onderwijs: doel en realisatie in 2023, niet compleet",
    );
  });

  test("says so when the source is sorted otherwise, and its rows still say whose figures they show", async () => {
    const workbook = await start();
    await appliance.apply(describeLetter());
    const source = sheetNamed(workbook, "Sectorcijfers");
    const swap = ([from, to]: readonly [number, number]) =>
      [0, 2, 3].map((column) => ({
        sheet: source,
        row: to,
        column,
        input: { kind: "value", value: source.value(from, column) } as const,
      }));
    workbook.edit([...swap([1, 2]), ...swap([2, 1])], "user");
    await appliance.host.settled();
    const sheet = sheetNamed(workbook, "Overzicht 2023");
    expect(at(sheet, "A3")).toMatch(/rijen van de bron zijn verschoven/);
    expect([at(sheet, "A6"), at(sheet, "D6")]).toEqual(["Defensie", 508.5]);
  });

  test("with values only it holds no formula", async () => {
    const workbook = await start();
    await appliance.apply(describeLetter(true));
    const sheet = sheetNamed(workbook, "Overzicht 2023");
    expect([...sheet.cells()].filter(({ cell }) => cell.formula !== undefined)).toEqual([]);
    expect(at(sheet, "D22")).toBe(17380);
  });

  test("can be saved and read back", async () => {
    const workbook = await start();
    await appliance.apply(describeLetter());
    const again = await openFile(await saveFile(workbook), "terug.xlsx");
    const sheet = sheetNamed(again, "Overzicht 2023");
    expect([at(sheet, "C22"), at(sheet, "D22")]).toEqual([31781.3, 17380]);
    expect(sheet.tables.map(({ name }) => name)).toEqual(["Overzicht_2023"]);
    expect(sheet.pageLayout).toMatchObject({
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 1,
    });
  });
});

describe("where the sheet goes", () => {
  test("made again, it takes the place of the earlier one, under the name the user gave it", async () => {
    const workbook = await start();
    await appliance.apply(describeLetter());
    const first = sheetNamed(workbook, "Overzicht 2023");
    workbook.renameSheet(first, "Voor de minister");
    workbook.moveSheet(first, 0);
    const again = await appliance.apply(describeLetter());
    expect(again).toEqual({ sheet: "Voor de minister", refreshed: true, nameTaken: null });
    expect(names(workbook)).toEqual(["Voor de minister", "Sectorcijfers"]);
    expect(workbook.sheets[0]).not.toBe(first);
    expect(workbook.active.name).toBe("Voor de minister");
    await appliance.apply(describeLetter());
    expect(names(workbook)).toEqual(["Voor de minister", "Sectorcijfers"]);
  });

  test("a sheet of the user's own with that name is kept, and ours gets the next free name", async () => {
    const workbook = await start();
    const own = workbook.addSheet("overzicht 2023");
    workbook.edit(
      [{ sheet: own, row: 0, column: 0, input: { kind: "value", value: "van mij" } }],
      "user",
    );
    const made = await appliance.apply(describeLetter());
    expect(made).toEqual({
      ...{ sheet: "Overzicht 2023 (2)", refreshed: false },
      nameTaken: "Overzicht 2023",
    });
    expect(own.value(0, 0)).toBe("van mij");
  });

  test("a failure at any action leaves the workbook as it was, or with the finished sheet", async () => {
    const workbook = await start();
    await appliance.apply(describeLetter());
    const refreshed = async () => {
      await appliance.apply(describeLetter());
      return writing(appliance.host.batches).at(-1)?.actions ?? 0;
    };
    const actions = await refreshed();
    const some = [0, 1, 3, 10, 60, 200, 400];
    const last = Array.from({ length: 10 }, (_, index) => actions - 1 - index);
    const outcomes = new Set<string>();
    for (const atAction of [...some, ...last]) {
      const before = stateOf(workbook);
      appliance.host.failBatch({ nth: WRITING, code: "GeneralException", atAction });
      const outcome = await appliance.apply(describeLetter()).then(
        ({ refreshed: again }) => (again ? "finished" : "new"),
        () => "failed",
      );
      outcomes.add(outcome);
      if (outcome === "failed") expect(stateOf(workbook), String(atAction)).toEqual(before);
      expect(names(workbook)).toEqual(["Sectorcijfers", "Overzicht 2023"]);
      expect(at(sheetNamed(workbook, "Overzicht 2023"), "D22")).toBe(17380);
    }
    expect([...outcomes].sort()).toEqual(["failed", "finished"]);
  });

  test("the first time, a failure leaves no sheet behind", async () => {
    const workbook = await start();
    const before = stateOf(workbook);
    for (const atAction of [0, 12, 60]) {
      appliance.host.failBatch({ nth: WRITING, code: "GeneralException", atAction });
      await expect(appliance.apply(describeLetter())).rejects.toMatchObject({
        code: "GeneralException",
      });
      expect(stateOf(workbook)).toEqual(before);
    }
  });
});

describe("what is entered", () => {
  test.each(["=1+1", "+31 70", "-", "@mij", "'s-Hertogenbosch", "12", "mei 2023", "waar", "± b"])(
    "%s stays text",
    (text) => expect(textEntry(text)).toBe(`'${text}`),
  );

  test("plain words are entered as they are", () => {
    expect(textEntry("Politie")).toBe("Politie");
    expect(textEntry("")).toBe("");
  });

  test("a sector called =HYPERLINK(...) is a name, not a formula", async () => {
    const workbook = await start();
    const evil = `=HYPERLINK("http://x","klik")`;
    const rows = [[evil, "2023", "10", "5", "", "", "", "", '=1+1"&A1']];
    const input = { source: sourceOf(rows), year: 2023, language: { report: nl }, moment };
    const { sheet: name } = await appliance.apply(
      describeOverzicht({ ...input, valuesOnly: true }),
    );
    const sheet = sheetNamed(workbook, name);
    expect(at(sheet, "A6")).toBe(evil);
    expect([...sheet.cells()].filter(({ cell }) => cell.formula !== undefined)).toEqual([]);
  });

  test("free names are found without regard to case, within Excel's length", () => {
    expect(freeSheetName("x".repeat(31), ["X".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
    expect(freeTableName("Overzicht_2023", ["overzicht_2023"])).toBe("Overzicht_2023_2");
  });
});
