import type { CustomFunctionPort } from "./calculation/calls";
import {
  KnownRanges,
  defaultSets,
  Refusals,
  type Refusal,
  RequirementSets,
  fairWeather,
  type DeclaredSets,
  type Weather,
} from "./batch/protocol";
import {
  appContext,
  Batches,
  type BatchRecord,
  type FailurePlan,
  Buttons,
  Channel,
  Events,
  hostServices,
  Pane,
  Invocations,
  Listeners,
  Outbox,
  Stillness,
  type Reply,
} from "./channel";

import type { Locale, Workbook } from "./model";

export type { BatchRecord, FailurePlan } from "./channel";

export interface HostOptions {
  readonly workbook: Workbook;
  /** The language of Excel: of display text, default names and `Office.context.displayLanguage`. */
  readonly locale: Locale;
  /** Instead of, or on top of, the sets of a present Excel: `{ExcelApi: "1.14"}`. */
  readonly requirementSets?: DeclaredSets;
}

/** An Excel for Office.js to talk to: one workbook, one add-in. */
export interface Host {
  readonly workbook: Workbook;
  readonly locale: Locale;
  /** How formulas call the add-in's functions. */
  readonly customFunctions: CustomFunctionPort;
  /** The channel: a message that Office.js posted, and how to post back. */
  receive(message: string, reply: Reply): void;
  /**
   * A ribbon button of the kind ExecuteFunction. Resolves when the add-in calls `completed`.
   * @param functionName as in the manifest's `FunctionName`
   */
  pressButton(functionName: string, controlId: string): Promise<void>;
  /** Every batch so far, in order. */
  readonly batches: readonly BatchRecord[];
  failBatch(plan: FailurePlan): void;
  /** Excel refuses a member wherever it is used, until the function it gives is called. */
  refuse(refusal: Refusal): () => void;
  /** What Excel does on a bad day, each to be turned on: `host.weather.fillsTableColumns = true`. */
  readonly weather: Weather;
  /** The members that were used so far, as `refuse` names them; whoever counts may empty it. */
  readonly membersUsed: Set<string>;
  /** Those that stood behind a trace in a batch. */
  readonly membersUsedBehindTrace: Set<string>;
  /** Told of each batch on the workbook, as JSON, before it is done: what a user does in between. */
  beforeBatch(listener: (request: string) => void): () => void;
  /** Waits until no batch, event, timer of a result or first function result is outstanding. */
  settled(): Promise<void>;
  /** `settled` waits for this too: `host.waitFor(() => calculation.settled())`. */
  waitFor(work: () => Promise<unknown>): void;
  /** `settled` waits while this says true. */
  busyWhile(probe: () => boolean): void;
  /** Whether the add-in's pane shows. */
  paneVisible: boolean;
  onPaneVisibility(listener: (visible: boolean) => void): () => void;
  /** The user selected other cells: `workbook.select` tells it by itself. */
  selectionChanged(): void;
  /** While a cell is being edited Excel refuses batches, or holds those that asked to wait. */
  setCellEditMode(on: boolean): void;
  /** Told of the keys that Office.js takes to hand the focus back: Tab, Esc, F2. */
  onNotify(listener: (data: unknown) => void): void;
  /** Told of each new workbook that the add-in opens beside this one, by its file. */
  onWorkbookCreated(listener: (bytes: Uint8Array) => void): void;
}

/**
 * Puts a host together. Formulas are calculated by what the caller attaches to the workbook.
 * @example
 * const host = createHost({ workbook: new Workbook(), locale: "nl-NL" });
 * const { window } = await startInNode(host, { scripts: ["build/headless.js"] });
 */
export function createHost({ workbook, locale, requirementSets }: HostOptions): Host {
  const sets = new RequirementSets({ ...defaultSets, ...requirementSets });
  const [notified, created] = [new Listeners<unknown>(), new Listeners<Uint8Array>()];
  const pane = new Pane();
  const [refusals, weather] = [new Refusals(), fairWeather()];
  const outbox = new Outbox((entries) => channel.send(entries));
  const events = new Events(workbook, (entry) => outbox.post([entry]));
  const dataTypes = sets.has("CustomFunctionsRuntime", "1.4");
  const invocations = new Invocations((entries) => outbox.post(entries), dataTypes, weather);
  const services = hostServices(invocations, pane);
  const kept = { sets, events, refusals, weather, known: new KnownRanges() };
  const batches = new Batches({ workbook, locale, ...kept, created: created.tell }, services);
  const buttons = new Buttons((data) => channel.fireWhenListening(/appCommandInvoked/i, data));
  const channel = new Channel({
    appContext: () => appContext({ workbook, locale, requirementMatrix: sets.matrix() }),
    executeBatch: (request, flags) => batches.execute(request, flags),
    saveSettings: (settings) => saveSettings(workbook, settings),
    commandCompleted: (data) => buttons.completed(data),
    file: () => fileOf(workbook),
    notifyHost: notified.tell,
  });
  const selectionChanged = () => void channel.fire(/documentSelectionChanged/i, {});
  whenSelected(workbook, selectionChanged);
  const stillness = stillnessOf(channel, outbox, invocations, buttons);
  return {
    workbook,
    locale,
    customFunctions: invocations,
    batches: batches.records,
    receive: (message, reply) => channel.receive(message, reply),
    pressButton: (functionName, controlId) => buttons.press(functionName, controlId),
    weather,
    ...badDays(batches, refusals),
    settled: () => stillness.reached(),
    waitFor: (work) => stillness.waitFor(work),
    busyWhile: (probe) => stillness.busyWhile(probe),
    get paneVisible() {
      return pane.visible;
    },
    set paneVisible(visible) {
      pane.show(visible);
    },
    onPaneVisibility: (listener) => pane.onChange(listener),
    selectionChanged,
    onNotify: notified.add,
    onWorkbookCreated: created.add,
  };
}

/** What a host can be told to do that a friendly Excel does not. */
function badDays(batches: Batches, refusals: Refusals) {
  return {
    failBatch: (plan) => batches.fail(plan),
    refuse: (refusal) => refusals.add(refusal),
    membersUsed: refusals.used,
    membersUsedBehindTrace: refusals.usedBehindTrace,
    beforeBatch: (listener) => batches.onBefore(listener),
    setCellEditMode: (on) => batches.setCellEditMode(on),
  } satisfies Partial<Host>;
}

function stillnessOf(
  channel: Channel,
  outbox: Outbox,
  invocations: Invocations,
  buttons: Buttons,
): Stillness {
  return new Stillness(
    () => channel.busy || outbox.waiting || invocations.outstanding > 0 || buttons.pressed > 0,
  );
}

function whenSelected(workbook: Workbook, tell: () => void): void {
  workbook.onChange(({ kind }) => kind === "selected" && setTimeout(tell, 0));
}

/** What writes files is large, and few hosts are asked for theirs. */
async function fileOf(workbook: Workbook): Promise<Uint8Array> {
  const { saveFile } = await import("./file/save-file");
  return saveFile(workbook);
}

/** Office.js sends all settings at each save, as pairs of a name and JSON text. */
function saveSettings(workbook: Workbook, settings: readonly (readonly [string, string])[]): void {
  workbook.settings.clear();
  for (const [name, json] of settings) workbook.settings.set(name, JSON.parse(json));
}
