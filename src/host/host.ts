import type { CustomFunctionPort } from "./calculation/customfunctionport";
import { KnownRanges } from "./batch/knownranges";
import { defaultSets, RequirementSets, type DeclaredSets } from "./batch/requirementsets";
import { appContext } from "./channel/appcontext";
import { Batches, type BatchRecord, type FailurePlan } from "./channel/batches";
import { Buttons } from "./channel/buttons";
import { Channel } from "./channel/channel";
import { Events } from "./channel/events";
import { hostServices, Pane } from "./channel/hostservices";
import { Invocations } from "./channel/invocations";
import type { Reply } from "./channel/message";
import { Outbox } from "./channel/outbox";
import { Stillness } from "./channel/stillness";
import type { Locale } from "./model/displaytext";
import type { Workbook } from "./model/workbook";

export type { BatchRecord, FailurePlan } from "./channel/batches";

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
}

/**
 * Puts a host together. Formulas are calculated by what the caller attaches to the workbook.
 * @example
 * const host = createHost({ workbook: new Workbook(), locale: "nl-NL" });
 * const { window } = await startInNode(host, { scripts: ["build/headless.js"] });
 */
export function createHost({ workbook, locale, requirementSets }: HostOptions): Host {
  const sets = new RequirementSets({ ...defaultSets, ...requirementSets });
  const notified: ((data: unknown) => void)[] = [];
  const pane = new Pane();
  const outbox = new Outbox((entries) => channel.send(entries));
  const events = new Events(workbook, (entry) => outbox.post(entry));
  const dataTypes = sets.has("CustomFunctionsRuntime", "1.4");
  const invocations = new Invocations((entries) => outbox.post(...entries), dataTypes);
  const services = hostServices(invocations, pane);
  const batches = new Batches(
    { workbook, locale, sets, events, known: new KnownRanges() },
    services,
  );
  const buttons = new Buttons((data) => channel.fireWhenListening(/appCommandInvoked/i, data));
  const channel = new Channel({
    appContext: () => appContext({ workbook, locale, requirementMatrix: sets.matrix() }),
    executeBatch: (request, flags) => batches.execute(request, flags),
    saveSettings: (settings) => saveSettings(workbook, settings),
    commandCompleted: (data) => buttons.completed(data),
    notifyHost: (data) => notified.forEach((listener) => listener(data)),
  });
  const selectionChanged = () => void channel.fire(/documentSelectionChanged/i, {});
  workbook.onChange(({ kind }) => kind === "selected" && setTimeout(selectionChanged, 0));
  const stillness = new Stillness(
    () => channel.busy || outbox.waiting || invocations.outstanding > 0 || buttons.pressed > 0,
  );
  return {
    workbook,
    locale,
    customFunctions: invocations,
    batches: batches.records,
    receive: (message, reply) => channel.receive(message, reply),
    pressButton: (functionName, controlId) => buttons.press(functionName, controlId),
    failBatch: (plan) => batches.fail(plan),
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
    setCellEditMode: (on) => batches.setCellEditMode(on),
    onNotify: (listener) => void notified.push(listener),
  };
}

/** Office.js sends all settings at each save, as pairs of a name and JSON text. */
function saveSettings(workbook: Workbook, settings: readonly (readonly [string, string])[]): void {
  workbook.settings.clear();
  for (const [name, json] of settings) workbook.settings.set(name, JSON.parse(json));
}
