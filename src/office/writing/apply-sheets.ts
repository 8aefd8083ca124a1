import { contentEntry } from "./apply-cells";
import { recoverFrom } from "./recover-from";
import { HalfMadeError, draftMark, MARK_KEY, WRITTEN_KEY } from "../excel";
import { type PlannedSheet, type SheetsPlan, recordOf } from "../keeping";
import { putInPlace } from "./put-in-place";
import { writeSheet } from "./write-sheet";

/** What became of a described sheet. */
export interface AppliedSheet {
  /** The name it has in the workbook. */
  readonly sheet: string;
  /** It took the place of an earlier one of ours. */
  readonly refreshed: boolean;
  /** The name it would have had, which a sheet of the user's has; `null` when that was free. */
  readonly nameTaken: string | null;
}

/**
 * Makes the described sheets, all in one writing sync whatever their size. Each is written as a new
 * sheet; when all are complete they take the places of our earlier ones. A sheet of the user's own
 * keeps its name and ours gets the next free one. After a failure the workbook is as it was, or all
 * sheets are there.
 *
 * @throws OfficeExtension.Error what Excel refused; `problemOf` says it in words
 * @throws HalfMadeError when Excel did not even let the drafts be taken away
 * @example await applySheets(planSheets(describeReports(["overzicht"], input), inventory))
 * //=> [{ sheet: "Overzicht 2023", refreshed: false, nameTaken: null }]
 */
export async function applySheets(plan: SheetsPlan): Promise<AppliedSheet[]> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    await apply(context, plan).catch(async (error: unknown) => {
      const outcome = await recoverFrom(plan);
      if (outcome === "undone") throw error;
      if (outcome === "left")
        throw new HalfMadeError(
          plan.sheets.map(({ place }) => place.draft),
          error,
        );
    });
  });
  return plan.sheets.map(({ place, description }) => ({
    sheet: place.name,
    refreshed: place.replaces !== null,
    nameTaken: place.replaces || place.name === description.name ? null : description.name,
  }));
}

async function apply(context: Excel.RequestContext, plan: SheetsPlan): Promise<void> {
  const steps = stepsFor(context, plan);
  for (const step of steps) step();
  try {
    await context.sync();
  } catch (error) {
    // Nothing of it was done: then sheet by sheet.
    if (!isTooMuch(error) || plan.sheets.length === 1) throw error;
    for (const step of steps) await doAlone(context, step);
  }
}

async function doAlone(context: Excel.RequestContext, step: () => void): Promise<void> {
  step();
  await context.sync();
}

/** All sheets come before any is written, as one may refer to another. */
function stepsFor({ workbook }: Excel.RequestContext, plan: SheetsPlan) {
  const { sheets: plans } = plan;
  const made = new Map(plans.map(({ description, place }) => [description.name, place]));
  const sheetOf = ({ place }: PlannedSheet) => workbook.worksheets.getItem(place.draft);
  return [
    () => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      for (const id of plan.abandoned) workbook.worksheets.getItem(id).delete();
      for (const { place, description } of plans) {
        const sheet = workbook.worksheets.add(place.draft);
        // First of all, so that what a failure leaves behind can be known as ours.
        sheet.customProperties.add(MARK_KEY, draftMark(description.mark));
      }
    },
    ...plans.map((planned) => () => {
      const tables = planned.place.tables.map(({ draft }) => draft);
      const sheet = sheetOf(planned);
      writeSheet(sheet, planned.description, tables, made);
      carryOver(workbook, sheet, planned);
      for (const { address, content } of planned.restored)
        sheet.getRange(address).formulas = [[contentEntry(content)]];
      sheet.customProperties.add(WRITTEN_KEY, recordOf(planned.description));
    }),
    () => {
      // Once renamed a sheet is not found by its draft's name.
      const sheets = plans.map((planned) => sheetOf(planned));
      putInPlace(workbook, plan, sheets);
    },
  ];
}

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

function isTooMuch(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "RequestPayloadSizeLimitExceeded";
}
