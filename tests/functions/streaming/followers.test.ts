import { expect, test, vi } from "vitest";
import type { SourceState } from "../../../src/actions/source/source-state";
import { createFollowers } from "../../../src/functions/streaming/followers";
import { sectorsAsked } from "../../../src/functions/streaming/sectors-asked";
import { OVERHEID, ready } from "../example-source";

function storeWith(first: SourceState) {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    listeners,
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become: (next: SourceState) => {
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
type Cell = readonly [sectors: readonly string[] | "all", tell: () => void];
const following = (store: ReturnType<typeof storeWith>) =>
  createFollowers<Cell>(store, { sectorsOf: ([sectors]) => sectors, tell: ([, tell]) => tell() });
const withPolitie = (realised: number) =>
  ready(OVERHEID.map((row) => (row[0] === "Politie" ? ["Politie", 2023, 713, realised] : row)));

test("a changed figure is told to the cells about its sector, to groups, and to no other cell", () => {
  const store = storeWith(withPolitie(387));
  const { follow } = following(store);
  const [politie, defensie, group] = [vi.fn(), vi.fn(), vi.fn()];
  follow([["politie"], politie]);
  follow([["defensie"], defensie]);
  follow(["all", group]);
  store.become(withPolitie(400));
  expect([politie, defensie, group].map((tell) => tell.mock.calls.length)).toEqual([1, 0, 1]);
});

test("another source, another year or another sector is told to every cell", () => {
  const store = storeWith(withPolitie(387));
  const { follow } = following(store);
  const defensie = vi.fn();
  follow([["defensie"], defensie]);
  store.become(ready([...OVERHEID, ["Politie", 2024, 1, 1]]));
  store.become({ kind: "none", sheets: 1 });
  store.become(withPolitie(387));
  expect(defensie).toHaveBeenCalledTimes(3);
});

test("the first realisation of a year is told to every cell: a year left out is that year now", () => {
  const ahead = (realised: number | null) =>
    ready([...OVERHEID, ["Politie", 2025, 760, realised], ["Defensie", 2025, 830, null]]);
  const store = storeWith(ahead(null));
  const { follow } = following(store);
  const defensie = vi.fn();
  follow([["defensie"], defensie]);
  store.become(ahead(400));
  store.become(ahead(401));
  expect(defensie).toHaveBeenCalledTimes(1);
});

test("a cell about nobody, blank or an error, is told when the source is read and of no figure", () => {
  const store = storeWith({ kind: "reading" });
  const { follow, forget } = following(store);
  const blank = vi.fn();
  const cell: Cell = [[], blank];
  follow(cell);
  store.become(withPolitie(387));
  store.become(withPolitie(400));
  expect(blank).toHaveBeenCalledTimes(1);
  forget(cell);
  expect(store.listeners.size).toBe(0);
});

test("100.000 cells made and cleared leave nothing behind", () => {
  const store = storeWith(withPolitie(387));
  const { follow, forget } = following(store);
  const cells = Array.from({ length: 100_000 }, (_, cell): Cell => [[`s${cell}`], vi.fn]);
  cells.forEach(follow);
  expect(store.listeners.size).toBe(1);
  cells.forEach(forget);
  expect(store.listeners.size).toBe(0);
});

test("a call about sectors follows those, one about a group or a table all", () => {
  const call = { measure: "target", jaar: null, cijfers: null, inclSroi: null } as const;
  expect(sectorsAsked({ ...call, sector: [["Politie"], ["rijk"], [""]] })).toEqual([
    "politie",
    "rijksoverheid",
  ]);
  expect(sectorsAsked({ ...call, sector: "Overheid" })).toBe("all");
  const table = { table: "overview", jaar: null, groep: null, cijfers: null } as const;
  expect(sectorsAsked(table)).toBe("all");
});
