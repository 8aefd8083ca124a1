import { contentEntry } from "./apply-cells";
import { draftMark, goOnUnlessCancelled, MARK_KEY, propertyPieces, WRITTEN_KEY } from "../excel";
import {
  askInventoryAgain,
  type Inventory,
  leaving,
  type PlannedSheet,
  recordOf,
  type SheetsPlan,
} from "../keeping";
import { writeSheet } from "./write-sheet";

/**
 * Writes the sheets under the names of drafts, in one sync whatever their size; of what is too much
 * at once each alone. What will be overwritten is asked once more before that, and hidden after it.
 *
 * @param signal asked before each sync but the first
 * @returns what the workbook had just before
 */
export async function writeDrafts(
  context: Excel.RequestContext,
  plan: SheetsPlan,
  signal: AbortSignal | undefined,
): Promise<Inventory> {
  let now: () => Inventory = () => plan.from;
  const steps = [
    () => {
      now = begin(context, plan);
    },
    ...stepsFor(context, plan),
    // From here until they go nobody can type on them, so that nothing typed goes along.
    () => {
      for (const { id } of leaving(plan)) sheetOf(context, id).visibility = "Hidden";
    },
  ];
  for (const step of steps) step();
  try {
    await context.sync();
  } catch (error) {
    // Nothing of it was done: then sheet by sheet.
    if (!isTooMuch(error) || plan.sheets.length === 1) throw error;
    for (const step of steps) {
      goOnUnlessCancelled(signal);
      await doAlone(context, step);
    }
  }
  return now();
}

async function doAlone(context: Excel.RequestContext, step: () => void): Promise<void> {
  step();
  await context.sync();
}

/** All sheets come before any is written, as one may refer to another. */
function begin(context: Excel.RequestContext, plan: SheetsPlan): () => Inventory {
  const { workbook } = context;
  // One that is called otherwise by now stops all: a formula that names it would find nothing.
  for (const { name } of plan.from.sheets) workbook.worksheets.getItem(name).load("id");
  const now = askInventoryAgain(context, plan.from);
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const id of plan.abandoned) workbook.worksheets.getItem(id).delete();
  for (const { place, description } of plan.sheets) {
    const sheet = workbook.worksheets.add(place.draft);
    // First of all, so that what a failure leaves behind can be known as ours.
    sheet.customProperties.add(MARK_KEY, draftMark(description.mark));
  }
  return now;
}

function stepsFor({ workbook }: Excel.RequestContext, { sheets: plans }: SheetsPlan) {
  const made = new Map(plans.map(({ description, place }) => [description.name, place]));
  return plans.map((planned) => () => {
    const { place, description, restored } = planned;
    const tables = place.tables.map(({ draft }) => draft);
    const sheet = workbook.worksheets.getItem(place.draft);
    writeSheet(sheet, description, tables, made);
    carryOver(workbook, sheet, planned);
    for (const { address, content } of restored)
      sheet.getRange(address).formulas = [[contentEntry(content)]];
    for (const [key, piece] of propertyPieces(WRITTEN_KEY, recordOf(description)))
      sheet.customProperties.add(key, piece);
  });
}

const sheetOf = ({ workbook }: Excel.RequestContext, id: string): Excel.Worksheet =>
  workbook.worksheets.getItem(id);

/** What the user added comes along, with its formulas and formats. */
function carryOver(
  { worksheets }: Excel.Workbook,
  sheet: Excel.Worksheet,
  { place: { replaces }, carried }: PlannedSheet,
): void {
  if (replaces === null || carried.length === 0) return;
  const earlier = worksheets.getItem(replaces.id);
  for (const range of carried) sheet.getRange(range).copyFrom(earlier.getRange(range));
}

/** A sync that was more than Excel takes at once: nothing of it was done. */
export function isTooMuch(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "RequestPayloadSizeLimitExceeded";
}
