import type { Finding, Problem } from "../../domain/findings";
import type { Language } from "../../locale";
import type { FindingTexts, Spoken } from "../../locale/interfaces";
import { type AskedAlong, problemOf, keepChoice, readChoice } from "../../office/excel";
import { type Place, watchWorkbook } from "../../office/reading";
import {
  type CellValue,
  type SheetCells,
  type Source,
  choiceAfter,
  choiceOf,
  choiceOfColumns,
  type PointedOut,
  type SheetRename,
  type SourceChoice,
} from "../../workbook";
import { heldChanges } from "./held-changes";
import type { SourceState } from "./source-state";

export type { SourceState } from "./source-state";

/** What the store asks of Excel, so that it can be tried without. */
export interface WorkbookAccess {
  readonly read: (along?: AskedAlong) => Promise<readonly SheetCells[]>;
  /** The formulas of tables, to tell those that are made of our own answers. */
  readonly formulasIn: (tables: readonly Place[]) => Promise<CellValue[][][]>;
  /** Calls back at each change of the workbook, with the names of a sheet that was renamed. */
  readonly watch: (onChange: (renamed?: SheetRename) => void) => Promise<void>;
  /** The user's choice as the workbook keeps it; asked once, after the first reading. */
  readonly readChoice: () => SourceChoice | null;
  readonly keepChoice: (choice: SourceChoice) => Promise<void>;
  readonly problemOf: (error: unknown) => Problem;
}

/** The figures of the open workbook, held in memory for functions, pane and sheets alike. */
export interface SourceStore {
  readonly get: () => SourceState;
  /** Calls back when the state became another, until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Reads the workbook as it is at the call or later; never rejects.
   *
   * @param along what else to ask of Excel in the same syncs
   */
  readonly refresh: (along?: AskedAlong) => Promise<SourceState>;
  /**
   * Makes this reading the source, and keeps that in the workbook. When it cannot be kept the state
   * says why; the choice then holds until the workbook is closed.
   */
  readonly choose: (source: Source) => Promise<SourceState>;
  /**
   * As {@link choose}, for a table that the user pointed out, with what its columns hold. `null`
   * when it has no figures to read: the source is then what it was.
   */
  readonly pointOut: (table: PointedOut) => Promise<SourceState | null>;
  /** Does work that changes the workbook, and hears of all changes of that time once, after it. */
  readonly whileWriting: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /**
   * Follows the workbook from now on and reads it; once is enough. Followed first, as a change
   * between the two would never be heard of; where Excel refuses that the state says so, as figures
   * would grow old in silence, and it is tried again at each reading.
   */
  readonly start: () => Promise<void>;
}

/** @example createSourceStore(access).get() //=> {kind: "reading"} */
export function createSourceStore(access: WorkbookAccess): SourceStore {
  const listeners = listening();
  let state: SourceState = { kind: "reading" };
  // Not known before the first reading: only then is Office sure to be there.
  let chosen: SourceChoice | null | undefined;
  let started: Promise<void> | null = null;

  const failed = (error: unknown) => failure(access.problemOf(error));
  const choice = () => (chosen === undefined ? (chosen = access.readChoice()) : chosen);
  const read = (along?: AskedAlong) =>
    stateNow(access, choice, state, along).then(enter, (error: unknown) => enter(failed(error)));
  const enter = (next: SourceState): SourceState => {
    // Most changes of a workbook do not touch the figures: nobody needs to hear of those.
    if (JSON.stringify(next) === JSON.stringify(state)) return state;
    state = next;
    listeners.tell();
    return state;
  };
  const refresh = onceAtATime(async (along?: AskedAlong) => {
    const unwatched = started && (await watch().then(() => null, failed));
    return read(along).then((next) => (unwatched ? enter(unwatched) : next));
  });
  const keep = async (asked: SourceChoice): Promise<SourceState> => {
    chosen = asked;
    const unkept = await access.keepChoice(asked).then(() => null, failed);
    const next = await refresh();
    return unkept ? enter(unkept) : next;
  };
  const keepReadable = async (asked: SourceChoice): Promise<SourceState | null> => {
    const tried = await stateNow(access, () => asked, state).catch(failed);
    if (tried.kind === "failed") return enter(tried);
    return tried.kind === "ready" && tried.decided ? keep(asked) : null;
  };
  const changes = heldChanges((renamed) => {
    const known = chosen && knownChoice(chosen, state);
    const followed = renamed && known ? choiceAfter(renamed, known) : known;
    void (followed && followed !== known ? keep(followed) : refresh());
  });
  const watch = untilDone(() => access.watch(changes.changed));
  const begin = (): Promise<void> => {
    started = Promise.resolve();
    return (started = refresh().then(() => undefined));
  };
  return {
    get: () => state,
    subscribe: listeners.add,
    refresh,
    choose: (source) => keep(choiceOf(source)),
    pointOut: (table) => keepReadable(choiceOfColumns(table)),
    whileWriting: changes.during,
    start: () => started ?? begin(),
  };
}

function listening() {
  const listeners = new Set<() => void>();
  return {
    add: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: () => {
      for (const listener of [...listeners]) listener();
    },
  };
}

/** Does it at each call until it was done once. */
function untilDone(work: () => Promise<void>): () => Promise<void> {
  let isDone = false;
  return async () => {
    if (isDone) return;
    await work();
    isDone = true;
  };
}

/**
 * What the workbook gives as it is now.
 *
 * @param choice asked once the workbook was read
 * @param before what it gave last
 */
async function stateNow(
  access: WorkbookAccess,
  choice: () => SourceChoice | null,
  before: SourceState,
  along?: AskedAlong,
): Promise<SourceState> {
  // Not needed for the first paint of the pane, so it loads while Excel is asked.
  const loading = import(/* webpackChunkName: "reading" */ "./state-of");
  const [sheets, loaded] = await Promise.all([access.read(along), loading]);
  findingTexts = loaded.findingTextsFor;
  return loaded.stateOf(sheets, choice(), before, access.formulasIn);
}

let findingTexts: ((tag: Language["tag"]) => FindingTexts) | null = null;

/**
 * Says a finding of a reading: its words came with the reader.
 *
 * @throws where nothing was read yet, and so nothing was found
 */
export function speakFinding(finding: Finding, tag: Language["tag"]): Spoken {
  if (findingTexts === null) throw new Error("No finding is there before the workbook was read.");
  return findingTexts(tag)(finding);
}

/** A choice that was kept by an older version, with the key that its source has now. */
const knownChoice = (chosen: SourceChoice, state: SourceState): SourceChoice =>
  chosen.columns === null && state.kind === "ready" && state.decided
    ? choiceOf(state.source)
    : chosen;

const failure = (problem: Problem): SourceState => ({ kind: "failed", problem });

/** The store of the workbook that this add-in runs in. */
export const sourceStore = createSourceStore({
  // With the reader itself, so that the pane's first paint waits for neither.
  read: async (along) => {
    const { readWorkbook } = await import(
      /* webpackChunkName: "reading" */ "../../office/reading/read-workbook"
    );
    return readWorkbook(along);
  },
  formulasIn: async (tables) => {
    const { formulasIn } = await import(
      /* webpackChunkName: "reading" */ "../../office/reading/formulas-in"
    );
    return formulasIn(tables);
  },
  watch: watchWorkbook,
  readChoice,
  keepChoice,
  problemOf,
});

/**
 * Calls made while one runs share the one after it, which sees all that happened before them. Of
 * what they ask for the last is kept.
 *
 * @example
 * const refresh = onceAtATime(read);
 * await Promise.all([refresh(), refresh(), refresh()]); // reads twice
 */
export function onceAtATime<Asked, Result>(
  work: (asked?: Asked) => Promise<Result>,
): (asked?: Asked) => Promise<Result> {
  let running: Promise<Result> | null = null;
  let next: Promise<Result> | null = null;
  let waiting: Asked | undefined;
  const run = () => {
    const asked = waiting;
    waiting = undefined;
    running = work(asked).finally(() => (running = null));
    return running;
  };
  return (asked) => {
    waiting = asked ?? waiting;
    if (!running) return run();
    const again = () => {
      next = null;
      return run();
    };
    return (next ??= running.then(again, again));
  };
}
