import { describe, expect, test } from "vitest";
import { onHost } from "../fixtures/on-host";
import { cellAt, sheetOf, typeIn } from "../office/small-workbook";
import { sheetIds, workbookState } from "../office/workbook-state";

const NAME = "Overzicht 2023";
const TWO_YEARS = [
  ["Sector", "Jaar", "Doel", "Realisatie"],
  ["Politie", 2022, 700, 300],
  ["Politie", 2023, 713, 387],
];
const ASKED = { kinds: ["overzicht"] };

describe("taking the last insertion back", () => {
  test("deletes the sheet that it brought, and leaves nothing behind", async () => {
    const { addin, workbook, settled } = await onHost();
    const before = { state: workbookState(workbook), ids: sheetIds(workbook) };
    expect(await addin.makeReports(ASKED)).toMatchObject({ undo: "offered" });
    expect(await addin.undoReports()).toEqual({ kind: "undone", deleted: [NAME], restored: [] });
    await settled();
    expect({ state: workbookState(workbook), ids: sheetIds(workbook) }).toEqual(before);
    expect(await addin.undoReports()).toEqual({
      kind: "failed",
      problem: { code: "nothing-to-undo" },
    });
  });

  test("makes a refreshed sheet what it was, with what the user had added or overwritten", async () => {
    const { addin, workbook, settled } = await onHost();
    await addin.makeReports(ASKED);
    typeIn(workbook, NAME, "AZ3", "=C6+1");
    typeIn(workbook, NAME, "D6", 400);
    await settled();
    const before = workbookState(workbook);
    expect(await addin.makeReports({ ...ASKED, valuesOnly: true })).toMatchObject({
      kind: "would-remove",
      sheets: [{ sheet: NAME, cells: ["D6"] }],
    });
    const again = { ...ASKED, valuesOnly: true, discard: true };
    expect(await addin.makeReports(again)).toMatchObject({ kind: "made", undo: "offered" });
    await settled();
    expect(cellAt(workbook, NAME, "D6")?.value).not.toBe(400);
    expect(await addin.undoReports()).toEqual({ kind: "undone", deleted: [], restored: [NAME] });
    await settled();
    expect(workbookState(workbook)).toEqual(before);
    // The figure that the user typed is still known as theirs.
    expect(await addin.makeReports(ASKED)).toMatchObject({ kind: "would-remove" });
  });

  test("asks before it removes what was added since, also formulas that would lose their cells", async () => {
    const { addin, workbook, settled } = await onHost();
    await addin.makeReports(ASKED);
    typeIn(workbook, NAME, "AZ3", "mijn noot");
    typeIn(workbook, "Cijfers", "H1", `='${NAME}'!A1`);
    await settled();
    const ids = sheetIds(workbook);
    expect(await addin.undoReports()).toMatchObject({
      kind: "would-remove",
      asked: "undo",
      sheets: [
        { sheet: NAME, cells: ["AZ3"], formulas: [] },
        { sheet: "Cijfers", cells: [], formulas: ["H1"] },
      ],
    });
    expect(sheetIds(workbook)).toEqual(ids);
    expect(await addin.undoReports({ discard: true })).toMatchObject({ kind: "undone" });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Cijfers"]);
  });

  test("says which formulas of the user's on another sheet of ours would lose their cells", async () => {
    const { addin, workbook, settled } = await onHost();
    await addin.makeReports(ASKED);
    await addin.makeReports({ kinds: ["tekort"] });
    typeIn(workbook, NAME, "AZ3", "='Tekort 2023'!A1");
    await settled();
    expect(await addin.undoReports()).toMatchObject({
      kind: "would-remove",
      sheets: [{ sheet: NAME, cells: [], formulas: ["AZ3"] }],
    });
  });

  test("gives the contents back with the sheets as they are called, and words for one that is gone", async () => {
    const { addin, workbook, settled, text } = await onHost(TWO_YEARS);
    typeIn(workbook, workbook.addSheet("Overzicht 2022").name, "A1", "van mij");
    await addin.makeReports({ kinds: "all", year: 2022 });
    await settled();
    const said = text("B6", "Inhoud");
    const tekort = sheetOf(workbook, "Tekort 2022");
    await addin.makeReports({ kinds: "all", year: 2023 });
    workbook.deleteSheet(tekort);
    expect(await addin.undoReports()).toMatchObject({ kind: "undone" });
    await settled();
    expect(cellAt(workbook, "Inhoud", "B5")?.formula).toBe("='Overzicht 2022 (2)'!A1");
    expect(text("A5", "Inhoud")).toBe("Overzicht 2022 (2)");
    expect(cellAt(workbook, "Inhoud", "B6")).toMatchObject({ value: said });
    expect(text("A6", "Inhoud")).toBe("Tekort 2022");
  });

  test("is not offered for a sheet of an earlier session, and says why", async () => {
    const first = await onHost();
    await first.addin.makeReports(ASKED);
    await first.settled();
    const { addin } = await onHost(undefined, "nl", { given: first.workbook });
    expect(await addin.makeReports(ASKED)).toMatchObject({
      kind: "made",
      undo: "earlier-session",
    });
    expect(await addin.undoReports()).toMatchObject({ problem: { code: "nothing-to-undo" } });
  });
});

describe("a sheet of ours that may not be replaced", () => {
  test.each([
    { how: { protected: true }, problem: { code: "sheet-protected", sheet: NAME } },
    {
      how: { visibility: "Hidden" as const },
      problem: { code: "sheet-hidden", sheet: NAME, very: false },
    },
    {
      how: { visibility: "VeryHidden" as const },
      problem: { code: "sheet-hidden", sheet: NAME, very: true },
    },
  ])("is said and left as it is: $how", async ({ how, problem }) => {
    const { addin, workbook } = await onHost();
    await addin.makeReports(ASKED);
    Object.assign(sheetOf(workbook, NAME), how);
    const ids = sheetIds(workbook);
    expect(await addin.makeReports(ASKED)).toEqual({ kind: "failed", problem });
    expect(sheetIds(workbook)).toEqual(ids);
  });

  test("a protected workbook is said, and left as it is", async () => {
    const { addin, workbook } = await onHost();
    workbook.structureProtected = true;
    const outcome = await addin.makeReports(ASKED);
    expect(outcome).toEqual({ kind: "failed", problem: { code: "workbook-protected" } });
    expect(workbook.sheets).toHaveLength(1);
  });

  test("a source that goes while the sheet is written is said", async () => {
    const { addin, workbook, host } = await onHost();
    workbook.addSheet("Notities");
    const stop = workbook.onChange(({ kind }) => {
      const source = workbook.sheet("Cijfers");
      if (kind === "sheetAdded" && source) workbook.deleteSheet(source);
    });
    host.failBatch({ nth: 3, code: "InvalidArgument", atAction: 60 });
    const outcome = await addin.makeReports(ASKED);
    stop();
    expect(outcome).toEqual({
      kind: "failed",
      problem: { code: "sheet-gone", sheet: "Cijfers" },
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Notities"]);
  });
});
