import type { Dress } from "../../domain/findings";
import {
  CancelledError,
  ChangedMeanwhileError,
  goOnUnlessCancelled,
  HalfMadeError,
  writingOptions,
} from "../excel";
import { isAsPlanned, type SheetsPlan } from "../keeping";
import { type Dressing, dressing, dressSteps, type RefusedStep } from "./dress";
import { askOverwritten, type Overwritten } from "./overwritten";
import { putInPlace } from "./put-in-place";
import { recoverFrom } from "./recover-from";
import { isTooMuch, writeDrafts } from "./write-drafts";

/** What became of a described sheet. */
export interface AppliedSheet {
  /** The name it has in the workbook. */
  readonly sheet: string;
  /** It took the place of an earlier one of ours. */
  readonly refreshed: boolean;
  /** The name it would have had, which a sheet of the user's has; `null` when that was free. */
  readonly nameTaken: string | null;
}

export interface AppliedSheets {
  readonly sheets: readonly AppliedSheet[];
  /** What Excel refused to dress them with, in order of worth. */
  readonly undressed: readonly Dress[];
}

/**
 * Makes the described sheets, in two writing syncs whatever their size. Each is written as a new
 * sheet, and what will be overwritten is looked at once more; when all are complete and nothing
 * changed they take the places of our earlier ones and are dressed. A sheet of the user's own keeps
 * its name and ours gets the next free one. After a failure the workbook is as it was, or all sheets
 * are there. What only dresses them may be refused.
 *
 * @param signal the user may cancel until the sheets are put in their places
 * @throws OfficeExtension.Error what Excel refused; `problemOf` says it in words
 * @throws CancelledError when the user did, and the workbook is as it was
 * @throws ChangedMeanwhileError when the workbook is another than the plan is for
 * @throws HalfMadeError when Excel did not even let the drafts be taken away
 * @example await applySheets(planSheets(describeReports(["overzicht"], input), inventory))
 * //=> { sheets: [{ sheet: "Overzicht 2023", refreshed: false, nameTaken: null }], undressed: [] }
 */
export async function applySheets(plan: SheetsPlan, signal?: AbortSignal): Promise<AppliedSheets> {
  const dress = dressing(
    dressSteps(plan.sheets.map(({ place, description }) => ({ name: place.name, description }))),
  );
  await Excel.run(writingOptions(), async (context) => {
    const overwritten = await apply(context, plan, dress, signal).catch((error: unknown) =>
      recover(plan, error),
    );
    // Alone: what a sheet wears may be refused, what the user typed may not.
    if (overwritten.giveBack()) await context.sync();
    await goOnDressing(context, dress);
    if (overwritten.isRenamed()) throw new ChangedMeanwhileError();
  });
  const sheets = plan.sheets.map(({ place, description }) => ({
    sheet: place.name,
    refreshed: place.replaces !== null,
    nameTaken: place.replaces || place.name === description.name ? null : description.name,
  }));
  return { sheets, undressed: dressOf(dress.refusals()) };
}

/** @returns what the placing overwrote */
async function apply(
  context: Excel.RequestContext,
  plan: SheetsPlan,
  dress: Dressing,
  signal: AbortSignal | undefined,
): Promise<Overwritten> {
  const now = await writeDrafts(context, plan, signal);
  goOnUnlessCancelled(signal);
  if (!isAsPlanned(plan, now)) throw new ChangedMeanwhileError();
  const overwritten = place(context, plan);
  dress.ask(context);
  try {
    await context.sync();
    dress.accepted();
    return overwritten;
  } catch (error) {
    if (isTooMuch(error)) return placeAlone(context, plan);
    if (!arePlaced(error)) throw error;
    dress.refused(error);
    // Excel answers what came before the refusal.
    return overwritten;
  }
}

/** Said once all sheets are in their places: what fails after it is dress. */
const PLACED = "placed";

function place(context: Excel.RequestContext, plan: SheetsPlan): Overwritten {
  const { workbook } = context;
  const overwritten = askOverwritten(context, plan);
  workbook.application.suspendScreenUpdatingUntilNextSync();
  // Once renamed a sheet is not found by its draft's name.
  const sheets = plan.sheets.map((planned) => workbook.worksheets.getItem(planned.place.draft));
  putInPlace(workbook, plan, sheets);
  overwritten.askAgain();
  context.trace(PLACED);
  return overwritten;
}

async function placeAlone(context: Excel.RequestContext, plan: SheetsPlan): Promise<Overwritten> {
  const overwritten = place(context, plan);
  await context.sync();
  return overwritten;
}

function arePlaced(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.traceMessages.includes(PLACED);
}

/** @throws what the user must hear, unless the sheets stand all the same */
async function recover(plan: SheetsPlan, error: unknown): Promise<Overwritten> {
  const isCancelled = error instanceof CancelledError;
  const outcome = await recoverFrom(plan, !isCancelled);
  // What changed meanwhile is no reason to begin again of what nobody waits for.
  if (outcome === "changed" && isCancelled) throw error;
  if (outcome === "changed") throw new ChangedMeanwhileError(error);
  if (outcome === "undone") throw error;
  if (outcome === "left")
    throw new HalfMadeError(
      plan.sheets.map(({ place }) => place.draft),
      error,
    );
  return {
    askAgain: () => undefined,
    giveBack: () => false,
    isRenamed: () => outcome === "renamed",
  };
}

async function goOnDressing(context: Excel.RequestContext, dress: Dressing): Promise<void> {
  while (!dress.isDone()) {
    dress.ask(context);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- once more for each refusal only
    await context.sync().then(dress.accepted, dress.refused);
  }
}

const WORTH: readonly Dress[] = ["looks", "conditional-formats", "charts", "print", "selection"];

function dressOf(refusals: readonly RefusedStep[]): Dress[] {
  return WORTH.filter((dress) => refusals.some(({ step }) => step.dress === dress));
}
