import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { HyperFormula } from "hyperformula";
import { doel } from "../../src/functions/functions";
import { Workbook, type CellEdit } from "office-host/model";
import { addinInProcess, type AddinInProcess } from "../fixtures/addin-in-process";

const ROWS = 10_000;
const ROUNDS = 3;
const YEAR = 2023;
const HEADERS = ["Sector", "Jaar", "Doel", "Realisatie"];
const names = Array.from({ length: ROWS }, (_, row) => `Stichting ${letters(row)}`);
const targetOf = (row: number) => 100 + row;
const rows = names.map((name, row) => [name, YEAR, targetOf(row), 50 + row]);
/** Each formula takes the library the same time, some ten milliseconds: so many tell of all. */
const NATIVE_FORMULAS = 200;

/** A name without digits: one with would be a code. */
function letters(number: number): string {
  return [...String(number)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}

export interface FunctionsTime {
  /** Milliseconds for 10.000 cells of one sector each, with indexing the source. */
  readonly single: number;
  /** Milliseconds for one call of a column of 10.000 sectors, with indexing the source. */
  readonly array: number;
  /** Milliseconds in which the calculation library gives the same with 10.000 SUMIFS, by 200 of them. */
  readonly native: number;
  /** Milliseconds from a changed cell of the source to its dependant, beside 1.000 other cells. */
  readonly changeAlone: number;
  /** The same beside 100.000 other cells. */
  readonly changeAmong: number;
  /** Bytes that 100.000 answered cells hold that follow the source. */
  readonly memory: number;
}

/** All on one source of 10.000 rows, that the add-in's own store read through Office.js. */
export async function functionsTime(): Promise<FunctionsTime> {
  const workbook = new Workbook("Cijfers");
  enter(workbook, 0, 0, [HEADERS, ...rows]);
  const addin = await addinInProcess(workbook);
  const state = addin.store.get();
  if (state.kind !== "ready" || state.source.figures.length !== ROWS)
    throw new Error("The bench's own source is not read whole");
  try {
    await firstCall();
    const answering = await answeringTimes(workbook, addin);
    const memory = followersMemory(100_000);
    const alone: number[] = [];
    const among: number[] = [];
    // By turns: what else the machine does falls on both.
    for (let round = 0; round < ROUNDS; round++) {
      alone.push(await changeTime(workbook, addin, 1000));
      among.push(await changeTime(workbook, addin, 100_000));
    }
    const [changeAlone, changeAmong] = [Math.min(...alone), Math.min(...among)];
    return { ...answering, memory, changeAlone, changeAmong };
  } finally {
    addin.stop();
  }
}

/** The script that answers is loaded at the first call. */
const firstCall = () =>
  new Promise<void>((resolve) => {
    const { cancel } = stream([[names[0] ?? ""]], YEAR, () => {
      cancel();
      resolve();
    });
  });

/** By turns, each as fast as it went in a few rounds. */
async function answeringTimes(workbook: Workbook, { settled }: AddinInProcess) {
  const times = { single: [] as number[], array: [] as number[], native: [] as number[] };
  // Another figure makes another source, so that each measurement makes the index anew.
  const renew = async (round: number) => {
    enter(workbook, ROWS, 3, [[round]]);
    await settled();
  };
  for (let round = 0; round < ROUNDS; round++) {
    await renew(2 * round);
    times.single.push(answeringTime(names.map((name) => [[name]])));
    await renew(2 * round + 1);
    times.array.push(answeringTime([names.map((name) => [name])]));
    times.native.push(nativeTime());
  }
  const { single, array, native } = times;
  return { single: Math.min(...single), array: Math.min(...array), native: Math.min(...native) };
}

interface StreamedCell {
  /** What the cell was given last. */
  readonly given: () => unknown;
  readonly cancel: () => void;
}

/** A cell with DOEL of these sectors, as Excel makes one: `told` at each result. */
function stream(sector: string[][], year: number | null, told?: () => void): StreamedCell {
  let given: unknown;
  const invocation: CustomFunctions.StreamingInvocation<unknown[][]> = {
    setResult: (result) => {
      given = result;
      told?.();
    },
  };
  // An argument that is left out arrives as null, whatever its type says.
  doel(sector, (year === null ? null : [[year]]) as never, null as never, invocation);
  return { given: () => given, cancel: () => invocation.onCanceled?.() };
}

/** The number in a result, with its format or without. */
function numberOf(result: unknown): unknown {
  return typeof result === "object" && result !== null && "basicValue" in result
    ? result.basicValue
    : result;
}

/** Milliseconds in which cells with these sectors are made and answered; they are checked after. */
function answeringTime(calls: readonly string[][][]): number {
  let cells: readonly StreamedCell[] = [];
  const time = timed(() => (cells = calls.map((sector) => stream(sector, YEAR))));
  const targets = cells
    .flatMap(({ given }) => given() as unknown[][])
    .map(([target]) => numberOf(target));
  if (targets.length !== ROWS || targets.some((target, row) => target !== targetOf(row)))
    throw new Error("A cell is not answered, or wrongly");
  for (const { cancel } of cells) cancel();
  return time;
}

/** Only the formulas: the figures stand there already. */
function nativeTime(): number {
  const engine = HyperFormula.buildFromArray(
    rows.map((row) => [...row]),
    { licenseKey: "gpl-v3" },
  );
  const formulas = rows
    .slice(0, NATIVE_FORMULAS)
    .map((_, row) => [`=SUMIFS(C$1:C$${ROWS},A$1:A$${ROWS},A${row + 1},B$1:B$${ROWS},${YEAR})`]);
  const time = timed(() => engine.setCellContents({ sheet: 0, row: 0, col: 4 }, formulas));
  for (const row of formulas.keys()) {
    if (engine.getCellValue({ sheet: 0, row, col: 4 }) !== targetOf(row))
      throw new Error("SUMIFS does not do the same work");
  }
  engine.destroy();
  return (time * ROWS) / NATIVE_FORMULAS;
}

/** Each change gives another figure. */
let changes = 1_000_000;

/** From the edit of a cell, through Office.js and the store, to the one cell that shows it. */
async function changeTime(
  workbook: Workbook,
  { settled }: AddinInProcess,
  others: number,
): Promise<number> {
  let toldOthers = 0;
  let reached: () => void = () => undefined;
  const own = stream([[names[0] ?? ""]], null, () => reached());
  const cells = Array.from({ length: others }, (_, cell) =>
    stream([[names[1 + (cell % (ROWS - 1))] ?? ""]], null, () => toldOthers++),
  );
  await settled();
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const start = performance.now();
    const arrived = new Promise<void>((resolve) => (reached = resolve));
    enter(workbook, 1, 2, [[++changes]]);
    await arrived;
    times.push(performance.now() - start);
    await settled();
  }
  if (toldOthers !== others) throw new Error("Cells of other sectors were told of the change");
  for (const { cancel } of [own, ...cells]) cancel();
  return Math.min(...times);
}

/** Bytes that so many cells hold that follow the source and were answered. */
function followersMemory(cells: number): number {
  setFlagsFromString("--expose_gc");
  const collect = runInNewContext("gc") as () => void;
  const streamed: StreamedCell["cancel"][] = new Array<StreamedCell["cancel"]>(cells);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < cells; index++) {
    const invocation: CustomFunctions.StreamingInvocation<unknown[][]> = { setResult: ignore };
    doel([[names[index % ROWS]]], null as never, null as never, invocation);
    streamed[index] = () => invocation.onCanceled?.();
  }
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  for (const cancel of streamed) cancel();
  return bytes;
}

const ignore = () => undefined;

function enter(workbook: Workbook, top: number, left: number, typed: (string | number)[][]): void {
  const sheet = workbook.active;
  const edits = typed.flatMap((line, down) =>
    line.map((value, across): CellEdit => {
      const input = { kind: "value", value } as const;
      return { sheet, row: top + down, column: left + across, input };
    }),
  );
  workbook.edit(edits, "user");
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
