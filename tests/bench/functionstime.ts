import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { HyperFormula } from "hyperformula";
import type { SourceState } from "../../src/actions/sourcestate";
import { createFollowers } from "../../src/functions/followers";
import { answer, type Question } from "../../src/functions/question";
import { shownResult } from "../../src/functions/shownresult";
import { languageFor } from "../../src/locale/language";
import type { CellValue } from "../../src/workbook/cells";
import { findSources } from "../../src/workbook/findsources";

const ROWS = 10_000;
const ROUNDS = 3;
const YEAR = 2023;
const language = languageFor("nl-NL");
const names = Array.from({ length: ROWS }, (_, row) => `Stichting ${letters(row)}`);
const rowsWith = (first: number): CellValue[][] =>
  names.map((name, row) => [name, YEAR, row === 0 ? first : 100 + row, 50 + row]);

/** A name without digits: one with would be a code. */
function letters(number: number): string {
  return [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}

function stateOf(rows: CellValue[][]): Extract<SourceState, { kind: "ready" }> {
  const values = [["Sector", "Jaar", "Doel", "Realisatie"], ...rows];
  const cells = { name: "Cijfers", top: 0, left: 0, values, numberFormats: null, tables: [] };
  const [source] = findSources([cells]);
  if (source?.figures.length !== ROWS) throw new Error("The bench's own source is not read whole");
  return { kind: "ready", source, others: [], decided: true, findings: [] };
}

export interface FunctionsTime {
  /** Milliseconds for 10.000 cells of one sector each, with indexing the source. */
  readonly single: number;
  /** Milliseconds for one call of a column of 10.000 sectors, with indexing the source. */
  readonly array: number;
  /** Milliseconds in which the calculation library gives the same with 10.000 SUMIFS, by 200 of them. */
  readonly native: number;
}

/** By turns, each as fast as it went in a few rounds. */
export function functionsTime(): FunctionsTime {
  const rows = rowsWith(100);
  const call = { measure: "target", jaar: YEAR, cijfers: null, inclSroi: null } as const;
  // As Excel gets it: numbers with their format.
  const ask = (question: Question, state: SourceState) =>
    shownResult(question, answer(question, () => state, language.functions) ?? [], language, true);
  const times: Record<keyof FunctionsTime, number[]> = { single: [], array: [], native: [] };
  for (let round = 0; round < ROUNDS; round++) {
    // A fresh source each time, so that the index is made each time.
    const [one, other] = [stateOf(rows), stateOf(rows)];
    times.single.push(timed(() => names.forEach((sector) => ask({ ...call, sector }, one))));
    const sector = names.map((name) => [name]);
    times.array.push(timed(() => ask({ ...call, sector }, other)));
    times.native.push(nativeTime(rows));
  }
  const least = (of: keyof FunctionsTime) => Math.min(...times[of]);
  return { single: least("single"), array: least("array"), native: least("native") };
}

/** Each formula takes the library the same time, some ten milliseconds: so many tell of all. */
const NATIVE_FORMULAS = 200;

/** Only the formulas: the figures stand there already. */
function nativeTime(rows: readonly CellValue[][]): number {
  const engine = HyperFormula.buildFromArray(
    rows.map((row) => [...row]),
    { licenseKey: "gpl-v3" },
  );
  const formulas = rows
    .slice(0, NATIVE_FORMULAS)
    .map((_, row) => [`=SUMIFS(C$1:C$${ROWS},A$1:A$${ROWS},A${row + 1},B$1:B$${ROWS},${YEAR})`]);
  const time = timed(() => engine.setCellContents({ sheet: 0, row: 0, col: 4 }, formulas));
  engine.destroy();
  return (time * ROWS) / NATIVE_FORMULAS;
}

/** Milliseconds until one changed figure has reached its cell, beside so many cells of others. */
export function changeTime(others: number): number {
  const [before, after] = [stateOf(rowsWith(100)), stateOf(rowsWith(200))];
  let state: SourceState = before;
  let changed: () => void = () => undefined;
  const store = {
    get: () => state,
    subscribe: (listener: () => void) => {
      changed = listener;
      return () => undefined;
    },
  };
  let told = 0;
  const { follow } = createFollowers<{ readonly sector: string }>(store, {
    sectorsOf: ({ sector }) => [sector],
    tell: () => told++,
  });
  const sectors = before.source.figures.map(({ sector }) => sector);
  for (let cell = 0; cell <= others; cell++)
    follow({ sector: sectors[cell === 0 ? 0 : 1 + (cell % (ROWS - 1))] ?? "" });
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    state = round % 2 === 0 ? after : before;
    return timed(changed);
  });
  if (told !== ROUNDS) throw new Error(`${told} cells were told of ${ROUNDS} changes`);
  // The first reads every figure of both sources.
  return Math.min(...times);
}

/** Bytes that so many cells hold that follow the source. */
export async function followersMemory(cells: number): Promise<number> {
  setFlagsFromString("--expose_gc");
  const collect = runInNewContext("gc") as () => void;
  Object.assign(globalThis, { Office: { context: { displayLanguage: "nl-NL" } } });
  const { doel } = await import("../../src/functions/functions");
  const invocations: CustomFunctions.StreamingInvocation<unknown[][]>[] = [];
  const call = (index: number) => {
    const invocation = { setResult: () => undefined };
    invocations.push(invocation);
    doel([[names[index % ROWS]]], null as never, null as never, invocation);
  };
  call(0);
  await import("../../src/functions/answering");
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 1; index <= cells; index++) call(index);
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  for (const { onCanceled } of invocations) onCanceled?.();
  return bytes;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
