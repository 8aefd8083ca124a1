import { afterEach, describe, expect, it } from "vitest";
import { createSourceStore } from "../../src/actions/source/source-store";
import { openFile, saveFile } from "office-host/file";
import { Workbook } from "office-host/model";
import { problemOf } from "../../src/office/excel/problem-of";
import { formulasIn } from "../../src/office/reading/formulas-in";
import { readWorkbook } from "../../src/office/reading/read-workbook";
import { keepChoice, readChoice } from "../../src/office/excel/source-settings";
import { choiceOfColumns, parseSourceChoice } from "../../src/workbook/sources/source-choice";
import { startAddin, type Addin } from "../../packages/office-host/tests/addin";

let addin: Addin | null = null;
afterEach(() => addin?.stop());

/** The add-in started afresh in this workbook. */
async function storeIn(workbook: Workbook) {
  addin?.stop();
  addin = await startAddin({ workbook });
  const { Office, Excel, OfficeExtension } = addin;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  const watch = () => Promise.resolve();
  return createSourceStore({
    ...{ read: readWorkbook, formulasIn, watch, readChoice, keepChoice, problemOf },
  });
}

function enter(workbook: Workbook, row: number, values: readonly (string | number)[]): void {
  const edits = values.map((value, at) => ({
    sheet: workbook.active,
    row,
    column: at,
    input: { kind: "value" as const, value },
  }));
  workbook.edit(edits, "user");
}

describe("the choice of a source", () => {
  it("holds when the file is saved and opened afresh, and when rows are added", async () => {
    const workbook = new Workbook("Cijfers");
    enter(workbook, 0, ["Sector", "Doel", "Realisatie"]);
    enter(workbook, 1, ["Politie", 713, 387]);
    enter(workbook, 5, ["Sector", "Doel", "Realisatie"]);
    enter(workbook, 6, ["Politie", 713, 400]);
    const store = await storeIn(workbook);
    const state = await store.refresh();
    expect(state).toMatchObject({ decided: false, source: { range: "A1:C2" } });
    const other =
      state.kind === "ready" ? state.others.find(({ range }) => range === "A6:C7") : undefined;
    expect(other && (await store.choose(other))).toMatchObject({ decided: true });

    const again = await openFile(await saveFile(workbook), "cijfers.xlsx");
    const opened = await storeIn(again);
    expect(await opened.refresh()).toMatchObject({ decided: true, source: { range: "A6:C7" } });
    enter(again, 7, ["Defensie", 822, 508]);
    expect(await opened.refresh()).toMatchObject({ decided: true, source: { range: "A6:C8" } });
  });

  it.each([
    ["nothing", undefined],
    ["a text", "Blad1!A1"],
    ["half a choice", { key: "Blad1!A1", sheet: "Blad1" }],
    [
      "an unknown role",
      { key: "a", sheet: "b", range: "A1", table: null, columns: { toString: "A" } },
    ],
    ["no column", { key: "a", sheet: "b", range: "A1", table: null, columns: { target: "3" } }],
  ])("is none where the workbook keeps %s", (_, kept) => {
    expect(parseSourceChoice(kept)).toBeNull();
  });

  it("is read as it was kept, with its columns", () => {
    const kept = choiceOfColumns({ sheet: "b", range: "A1:C9", columns: { target: "C" } });
    expect(parseSourceChoice(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
});
