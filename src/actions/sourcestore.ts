import type { Problem } from "../domain/problem";
import { problemOf } from "../office/problemof";
import { readWorkbook } from "../office/readworkbook";
import { watchWorkbook } from "../office/watchworkbook";
import type { SheetCells } from "../workbook/cells";
import { findSources } from "../workbook/findsources";
import type { Source } from "../workbook/source";
import { findingsIn } from "./findingsin";
import type { SourceState } from "./sourcestate";

export type { SourceState } from "./sourcestate";

/** What the store asks of Excel, so that it can be tried without. */
export interface WorkbookAccess {
  readonly read: () => Promise<readonly SheetCells[]>;
  /** Calls back at each change of the workbook. */
  readonly watch: (onChange: () => void) => Promise<void>;
  readonly problemOf: (error: unknown) => Problem;
}

/** The figures of the open workbook, held in memory for functions, pane and sheets alike. */
export interface SourceStore {
  readonly get: () => SourceState;
  /** Calls back when the state became another, until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook as it is at the call or later; never rejects. */
  readonly refresh: () => Promise<SourceState>;
  /** Makes this table the source, as long as the workbook holds it. */
  readonly choose: (source: Source) => Promise<SourceState>;
  /** Reads for the first time and follows the workbook from then on; once is enough. */
  readonly start: () => Promise<void>;
}

/** @example createSourceStore(access).get() //=> {kind: "reading"} */
export function createSourceStore(access: WorkbookAccess): SourceStore {
  const listeners = new Set<() => void>();
  let state: SourceState = { kind: "reading" };
  let chosen: string | null = null;
  let started: Promise<void> | null = null;

  const failed = (error: unknown): SourceState => ({
    kind: "failed",
    problem: access.problemOf(error),
  });
  const read = () =>
    access.read().then(
      (sheets) => enter(stateOf(sheets, chosen)),
      (error) => enter(failed(error)),
    );
  const enter = (next: SourceState): SourceState => {
    // Most changes of a workbook do not touch the figures: nobody needs to hear of those.
    if (JSON.stringify(next) === JSON.stringify(state)) return state;
    state = next;
    for (const listener of [...listeners]) listener();
    return state;
  };
  const refresh = onceAtATime(read);
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    choose: (source) => {
      chosen = keyOf(source);
      return refresh();
    },
    start: () =>
      (started ??= (async () => {
        // Watched first: a change between reading and watching would never be heard of.
        const unwatched = await access
          .watch(() => void refresh())
          .then(
            () => null,
            (error: unknown) => failed(error),
          );
        await refresh();
        // Unwatched, the figures would grow old in silence.
        if (unwatched) enter(unwatched);
      })()),
  };
}

/** Calls made while one runs share the one after it, which sees all that happened before them. */
function onceAtATime<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | null = null;
  let next: Promise<Result> | null = null;
  const run = () => {
    running = work().finally(() => (running = null));
    return running;
  };
  return () => {
    if (!running) return run();
    const again = () => {
      next = null;
      return run();
    };
    return (next ??= running.then(again, again));
  };
}

/** Knows a table again after rows were added: by its name, else by where it begins. */
function keyOf({ table, sheet, range }: Source): string {
  return table === null ? `${sheet ?? ""}!${range.split(":")[0] ?? ""}` : `table ${table}`;
}

function stateOf(sheets: readonly SheetCells[], chosen: string | null): SourceState {
  const sources = findSources(sheets);
  const wanted = sources.find((source) => keyOf(source) === chosen);
  const source = wanted ?? sources[0];
  if (!source) return { kind: "none", sheets: sheets.length };
  return {
    kind: "ready",
    source,
    others: sources.filter((other) => other !== source),
    decided: wanted !== undefined || sources.length === 1,
    findings: findingsIn(source),
  };
}

/** The store of the workbook that this add-in runs in. */
export const sourceStore = createSourceStore({
  read: readWorkbook,
  watch: watchWorkbook,
  problemOf,
});
