import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SourceState } from "../../../src/actions/source/source-state";
import { OVERHEID, ready } from "../example-source";

let state: SourceState = { kind: "reading" };
const listeners = new Set<() => void>();
vi.mock("../../../src/actions/source/source-store", () => ({
  sourceStore: {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  },
}));
let knowsDataTypes = false;
let knowsFormattedDoubles = false;
vi.mock("../../../src/office/excel/office-context", () => ({
  displayLanguage: () => "nl-NL",
  knowsDataTypes: () => knowsDataTypes,
  knowsFormattedDoubles: () => knowsFormattedDoubles,
}));

vi.mock("../../../src/office/excel/kept-language", () => ({
  readLanguage: () => null,
  keepLanguage: () => undefined,
}));

class FakeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
beforeEach(() => {
  // The cells of another test are another workbook's.
  vi.resetModules();
  vi.stubGlobal("CustomFunctions", { Error: FakeError });
  state = { kind: "reading" };
  knowsDataTypes = knowsFormattedDoubles = false;
  listeners.clear();
});
afterEach(() => vi.unstubAllGlobals());

function become(next: SourceState) {
  state = next;
  for (const listener of [...listeners]) listener();
}
async function call(cijfers: unknown = null) {
  const { shortfall } = await import("../../../src/functions/functions");
  const results: unknown[] = [];
  const invocation: CustomFunctions.StreamingInvocation<unknown[][]> = {
    setResult: (result) => results.push(result),
  };
  shortfall([["Politie"]], null as never, cijfers as never, null, invocation);
  // At the first call the script that answers is loaded.
  await import("../../../src/functions/streaming/answering");
  await Promise.resolve();
  return { results, cancel: () => invocation.onCanceled?.() };
}

test("a cell waits until the workbook was read, then answers", async () => {
  const { results } = await call();
  expect(results).toEqual([]);
  become(ready(OVERHEID));
  expect(results).toEqual([[[326]]]);
});

test("a cell follows the source, and is told only what is new to it", async () => {
  const { results } = await call();
  become(ready(OVERHEID));
  become(ready(OVERHEID));
  become(ready([["Politie", 2023, 713, 400]]));
  expect(results).toEqual([[[326]], [[313]]]);
});

test("an error that is the whole answer is given as such, with its message", async () => {
  const { results } = await call();
  become({ kind: "none", sheets: 1 });
  expect(results).toEqual([new FakeError("#N/A", expect.stringMatching(/geen tabel/) as string)]);
});

test("a cancelled cell is forgotten", async () => {
  const { results, cancel } = await call();
  cancel();
  become(ready(OVERHEID));
  expect(results).toEqual([]);
  expect(listeners.size).toBe(0);
});

test("a cell that is cleared while the script that answers loads is forgotten", async () => {
  const { shortfall } = await import("../../../src/functions/functions");
  const invocation: CustomFunctions.StreamingInvocation<unknown[][]> = {
    setResult: () => expect.unreachable("it was cancelled"),
  };
  shortfall([["Politie"]], null as never, null as never, null, invocation);
  invocation.onCanceled?.();
  await import("../../../src/functions/streaming/answering");
  await Promise.resolve();
  become(ready(OVERHEID));
  expect(listeners.size).toBe(0);
});

test("a call that brings its own figures is answered once and does not listen", async () => {
  const { results } = await call([
    ["Sector", "Doel", "Realisatie"],
    ["Politie", 100, 40],
  ]);
  expect(results).toEqual([[[60]]]);
  expect(listeners.size).toBe(0);
});

test("where Excel knows data types a figure comes with its format, once", async () => {
  knowsDataTypes = true;
  const { results } = await call();
  become(ready(OVERHEID));
  become(ready(OVERHEID));
  expect(results).toEqual([
    [[{ type: "FormattedNumber", basicValue: 326, numberFormat: "#,##0.0" }]],
  ]);
});

test("where Excel knows those a figure with its format is a Double", async () => {
  knowsDataTypes = knowsFormattedDoubles = true;
  const { results } = await call();
  become(ready(OVERHEID));
  expect(results).toEqual([[[{ type: "Double", basicValue: 326, numberFormat: "#,##0.0" }]]]);
});

test("a card comes behind the name of its sector, and not once Excel cancelled it", async () => {
  knowsDataTypes = knowsFormattedDoubles = true;
  const { sector } = await import("../../../src/functions/functions");
  await import("../../../src/functions/streaming/answering");
  become(ready(OVERHEID));
  vi.useFakeTimers();
  const calls = [0, 1].map(() => {
    const results: unknown[] = [];
    const invocation: CustomFunctions.StreamingInvocation<unknown[][]> = {
      setResult: (result) => results.push(result),
    };
    sector([["Politie"]], null as never, invocation);
    return { results, invocation };
  });
  await vi.advanceTimersByTimeAsync(550);
  expect(calls.map(({ results }) => results)).toEqual([[[["Politie"]]], [[["Politie"]]]]);
  calls[1]?.invocation.onCanceled?.();
  await vi.advanceTimersByTimeAsync(50);
  expect(calls.map(({ results }) => results.length)).toEqual([2, 1]);
  expect(JSON.stringify(calls[0]?.results)).not.toContain("FormattedNumber");
  vi.useRealTimers();
});

test("a card is told again only when something on it is new", async () => {
  knowsDataTypes = true;
  const { sector } = await import("../../../src/functions/functions");
  const results: unknown[] = [];
  sector([["Politie"]], null as never, { setResult: (result) => results.push(result) });
  await import("../../../src/functions/streaming/answering");
  await Promise.resolve();
  become(ready(OVERHEID));
  await new Promise((resolve) => setTimeout(resolve, 700));
  become({ kind: "none", sheets: 1 });
  become(ready(OVERHEID));
  become(ready(OVERHEID));
  become(ready([["Politie", 2023, 713, 400]]));
  const card = expect.objectContaining({ type: "Entity", text: "Politie" }) as unknown;
  expect(results).toEqual([[["Politie"]], [[card]], expect.any(FakeError), [[card]], [[card]]]);
});
