import type { PlacedStep, StandingSheet } from "./dress-step";

/** Dress that Excel refused, and why. */
export interface RefusedStep {
  readonly step: PlacedStep;
  readonly cause: unknown;
}

/** The dress of sheets, which goes on behind what Excel refuses. */
export interface Dressing {
  /** Asks what is still to be done; a sync does it. */
  readonly ask: (context: Excel.RequestContext) => void;
  readonly accepted: () => void;
  /** A sync failed: leaves out what was refused. */
  readonly refused: (error: unknown) => void;
  readonly isDone: () => boolean;
  readonly refusals: () => readonly RefusedStep[];
}

/** What is refused this often is not asked of the other sheets any more. */
const TIMES = 2;

/**
 * Before each step stands a trace; Excel gives those that it came by along with an error. So the
 * step that was refused is known, those before it were done, and the next sync goes on behind it.
 */
export function dressing(steps: readonly PlacedStep[]): Dressing {
  const refusals: RefusedStep[] = [];
  /** Where to go on, and how many steps to ask at once. */
  let [next, most] = [0, steps.length];
  /** A step that may have been done in part. */
  let half: PlacedStep | null = null;
  let isSecondTry = false;
  const goOnBehind = (at: number, cause: unknown) => {
    const step = steps[at];
    if (step) refusals.push({ step, cause });
    half = step?.undo ? step : null;
    [next, isSecondTry] = [at + 1, false];
  };
  const leaveTheRest = (cause: unknown) => {
    for (const step of steps.slice(next)) refusals.push({ step, cause });
    next = steps.length;
  };
  return {
    ask: (context) => {
      const sheetOf = standingSheets(context);
      if (half) half.undo?.(sheetOf(half.sheet));
      steps.slice(next, next + most).forEach((step, index) => {
        if (isVain(step, refusals)) return;
        context.trace(`${TRACE}${next + index}`);
        step.run(sheetOf(step.sheet));
      });
    },
    accepted: () => {
      next += most;
      half = null;
    },
    refused: (error) => {
      const at = lastTraced(error);
      if (at !== null) goOnBehind(at, error);
      // What a step left behind cannot be taken away either.
      else if (half) half = null;
      else if (isTooMuch(error) && most > 1) most = Math.ceil(most / 2);
      // Of what was done nothing is known: once more, as each step can be done twice.
      else if (!isSecondTry) isSecondTry = true;
      else leaveTheRest(error);
    },
    isDone: () => next >= steps.length && half === null,
    refusals: () => refusals,
  };
}

const TRACE = "dress ";

/** The step at which Excel stopped; `null` where it does not say, or none had begun. */
function lastTraced(error: unknown): number | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  const trace = error.traceMessages.findLast((message) => message.startsWith(TRACE));
  return trace === undefined ? null : Number(trace.slice(TRACE.length));
}

function isTooMuch(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "RequestPayloadSizeLimitExceeded";
}

/** Without what it needs a step can only fail, and so it will where the same has failed often. */
function isVain({ sheet, family, needs }: PlacedStep, refusals: readonly RefusedStep[]): boolean {
  const isMissing = refusals.some(({ step }) => step.sheet === sheet && step.family === needs);
  return isMissing || refusals.filter(({ step }) => step.family === family).length >= TIMES;
}

/** Finds sheets by their names, each range but once: hundreds of areas share a few. */
export function standingSheets({
  workbook,
}: Excel.RequestContext): (name: string) => StandingSheet {
  const known = new Map<string, StandingSheet>();
  return (name) => {
    const sheet = known.get(name) ?? standingSheet(workbook.worksheets.getItem(name));
    known.set(name, sheet);
    return sheet;
  };
}

function standingSheet(worksheet: Excel.Worksheet): StandingSheet {
  const ranges = new Map<string, Excel.Range>();
  return {
    worksheet,
    range: (area) => {
      const range = ranges.get(area) ?? worksheet.getRange(area);
      ranges.set(area, range);
      return range;
    },
  };
}
