import { describe, expect, test, vi } from "vitest";
import { createSourceStore } from "../../../src/actions/source/source-store";
import { type SheetCells, keyText, type SheetRename } from "../../../src/workbook/cells/cells";
import type { SourceChoice } from "../../../src/workbook/sources/source-choice";
import { sheet } from "../../fixtures/sheet-cells";

const figures = (name: string, realised = 387) =>
  sheet(
    [
      ["Sector", "Doel", "Realisatie"],
      ["Politie", 713, realised],
    ],
    { name },
  );

const choice = (name: string): SourceChoice => ({
  key: keyText({ sheet: name, cell: "A1", reading: "" }),
  sheet: "Blad2",
  range: "A1:C2",
  table: null,
  columns: null,
});

function storeOn(sheets: { now: readonly SheetCells[] }, kept: SourceChoice | null = null) {
  let changed: (renamed?: SheetRename) => unknown = () => undefined;
  const read = vi.fn(() => Promise.resolve(sheets.now));
  const keepChoice = vi.fn<(choice: SourceChoice) => Promise<void>>(() => Promise.resolve());
  const store = createSourceStore({
    read,
    formulasIn: (tables) => Promise.resolve(tables.map(() => [])),
    readChoice: () => kept,
    keepChoice,
    watch: (onChange) => {
      changed = onChange;
      return Promise.resolve();
    },
    problemOf: (error) => ({ code: "excel-failed", cause: String(error) }),
  });
  return { store, read, keepChoice, change: (renamed?: SheetRename) => changed(renamed) };
}

describe("the source in memory", () => {
  test("is being read until the workbook was read", async () => {
    const { store } = storeOn({ now: [figures("Blad1")] });
    expect(store.get()).toEqual({ kind: "reading" });
    await store.start();
    expect(store.get()).toMatchObject({ kind: "ready", decided: true, others: [] });
  });

  test("listeners hear of a change of the figures, and of nothing else", async () => {
    const sheets = { now: [figures("Blad1")] };
    const { store, change, read } = storeOn(sheets);
    await store.start();
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    change();
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    await store.refresh();
    expect(listener).not.toHaveBeenCalled();
    sheets.now = [figures("Blad1", 400)];
    await store.refresh();
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    sheets.now = [];
    await store.refresh();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("of several tables none is decided on until the user chooses", async () => {
    const sheets = { now: [figures("Blad1"), figures("Blad2", 400)] };
    const { store } = storeOn(sheets);
    const state = await store.refresh();
    expect(state).toMatchObject({ decided: false, source: { sheet: "Blad1" } });
    const other = state.kind === "ready" ? state.others[0] : undefined;
    expect(other && (await store.choose(other))).toMatchObject({
      decided: true,
      source: { sheet: "Blad2" },
      others: [{ sheet: "Blad1" }],
    });
    sheets.now = [figures("Blad1"), figures("Blad2", 410)];
    expect(await store.refresh()).toMatchObject({ decided: true, source: { sheet: "Blad2" } });
  });

  test("asked for many times at once it reads once more after the reading that runs", async () => {
    const { store, read } = storeOn({ now: [figures("Blad1")] });
    await Promise.all(Array.from({ length: 50 }, () => store.refresh()));
    expect(read).toHaveBeenCalledTimes(2);
  });

  test("a workbook that cannot be read is a problem, and is read again when asked", async () => {
    const sheets = { now: [figures("Blad1")] };
    const { store, read } = storeOn(sheets);
    read.mockRejectedValueOnce(new Error("busy"));
    expect(await store.refresh()).toEqual({
      kind: "failed",
      problem: { code: "excel-failed", cause: "Error: busy" },
    });
    expect(await store.refresh()).toMatchObject({ kind: "ready" });
  });

  test("without a table of sector figures there is none", async () => {
    const { store } = storeOn({ now: [sheet([["Notitie"]])] });
    expect(await store.refresh()).toEqual({ kind: "none", sheets: 1 });
  });
});

describe("the user's choice", () => {
  const two = () => ({ now: [figures("Blad1"), figures("Blad2", 400)] });

  test("is kept in the workbook", async () => {
    const { store, keepChoice } = storeOn(two());
    const state = await store.refresh();
    if (state.kind === "ready" && state.others[0]) await store.choose(state.others[0]);
    expect(keepChoice).toHaveBeenCalledExactlyOnceWith(choice("Blad2"));
  });

  test("that the workbook keeps holds from the start", async () => {
    const { store } = storeOn(two(), choice("Blad2"));
    await store.start();
    expect(store.get()).toMatchObject({ decided: true, source: { sheet: "Blad2" } });
  });

  test("stays as it was when a table is pointed out in which nothing can be read", async () => {
    const { store, keepChoice } = storeOn(two(), choice("Blad2"));
    await store.start();
    const columns = { sector: "A", target: "B" };
    expect(await store.pointOut({ sheet: "Blad1", range: "A20:B30", columns })).toBeNull();
    expect(keepChoice).not.toHaveBeenCalled();
    expect(await store.refresh()).toMatchObject({ decided: true, source: { sheet: "Blad2" } });
  });

  test("that is gone is not replaced in silence, not even by the only table left", async () => {
    const sheets = two();
    const { store } = storeOn(sheets, choice("Blad9"));
    expect(await store.refresh()).toMatchObject({ decided: false, source: { sheet: "Blad1" } });
    sheets.now = [figures("Blad1")];
    const alone = await store.refresh();
    expect(alone).toMatchObject({ kind: "ready", decided: false, others: [] });
    if (alone.kind !== "ready") return;
    expect(await store.choose(alone.source)).toMatchObject({ decided: true });
  });

  test("goes along with its sheet when that is renamed", async () => {
    const sheets = { now: [figures("Blad1"), figures("Blad2")] };
    const { store, change, keepChoice } = storeOn(sheets, choice("Blad2"));
    await store.start();
    sheets.now = [figures("Blad1"), figures("Cijfers")];
    change({ before: "Blad2", after: "Cijfers" });
    await vi.waitFor(() => {
      expect(store.get()).toMatchObject({ decided: true, source: { sheet: "Cijfers" } });
    });
    expect(keepChoice).toHaveBeenCalledExactlyOnceWith({
      ...choice("Cijfers"),
      sheet: "Cijfers",
    });
  });

  test("that an older version kept goes along too", async () => {
    const sheets = { now: [figures("Blad1"), figures("Blad2")] };
    const former = { ...choice("Blad2"), key: "Blad2!A1" };
    const { store, change, keepChoice } = storeOn(sheets, former);
    await store.start();
    expect(store.get()).toMatchObject({ decided: true, source: { sheet: "Blad2" } });
    sheets.now = [figures("Blad1"), figures("Cijfers")];
    change({ before: "Blad2", after: "Cijfers" });
    await vi.waitFor(() => {
      expect(store.get()).toMatchObject({ decided: true, source: { sheet: "Cijfers" } });
    });
    expect(keepChoice).toHaveBeenCalledExactlyOnceWith({ ...choice("Cijfers"), sheet: "Cijfers" });
  });

  test("stays as it is when another sheet is renamed", async () => {
    const sheets = { now: [figures("Blad1"), figures("Blad2")] };
    const { store, read, change, keepChoice } = storeOn(sheets, choice("Blad2"));
    await store.start();
    sheets.now = [figures("Cijfers"), figures("Blad2")];
    change({ before: "Blad1", after: "Cijfers" });
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2));
    await store.refresh();
    expect(store.get()).toMatchObject({ decided: true, others: [{ sheet: "Cijfers" }] });
    expect(keepChoice).not.toHaveBeenCalled();
  });

  test("that cannot be kept is a problem, and holds as long as the workbook is open", async () => {
    const { store, keepChoice } = storeOn(two());
    const state = await store.refresh();
    keepChoice.mockRejectedValueOnce(new Error("read-only"));
    const other = state.kind === "ready" ? state.others[0] : undefined;
    expect(other && (await store.choose(other))).toMatchObject({
      kind: "failed",
      problem: { cause: "Error: read-only" },
    });
    expect(await store.refresh()).toMatchObject({ decided: true, source: { sheet: "Blad2" } });
  });
});

describe("a table that the user pointed out", () => {
  const odd = sheet([
    ["Wie", "Plan", "Gehaald"],
    ["Politie", 713, 387],
  ]);
  const columns = { sector: "A", target: "B", realised: "C" } as const;

  test("is the source, is kept in the workbook, and is so again after opening it", async () => {
    const { store, keepChoice } = storeOn({ now: [odd] });
    await store.start();
    expect(store.get()).toEqual({ kind: "none", sheets: 1 });
    const state = await store.pointOut({ sheet: "Blad1", range: "A1:C2", columns });
    expect(state).toMatchObject({ kind: "ready", decided: true, source: { range: "A1:C2" } });
    const [kept] = keepChoice.mock.calls[0] ?? [];
    const again = storeOn({ now: [odd] }, kept ?? null);
    await again.store.start();
    expect(again.store.get()).toMatchObject({ kind: "ready", decided: true });
  });
});

test("a workbook that could not be followed is followed from the next reading on", async () => {
  const watch = vi.fn<(onChange: () => void) => Promise<void>>(() => Promise.resolve());
  watch.mockRejectedValueOnce(new Error("busy"));
  const store = createSourceStore({
    read: () => Promise.resolve([figures("Blad1")]),
    formulasIn: (tables) => Promise.resolve(tables.map(() => [])),
    readChoice: () => null,
    keepChoice: () => Promise.resolve(),
    watch,
    problemOf: (error) => ({ code: "excel-failed", cause: String(error) }),
  });
  await store.start();
  expect(store.get()).toMatchObject({ kind: "failed" });
  expect(await store.refresh()).toMatchObject({ kind: "ready" });
  await store.refresh();
  await store.start();
  expect(watch).toHaveBeenCalledTimes(2);
});
