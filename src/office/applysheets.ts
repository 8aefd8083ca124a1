import { recoverFrom } from "./applyrecovery";
import { COMPLETE_KEY, draftMark, MARK_KEY } from "./ourmark";
import type { PlannedSheet } from "./plannedsheet";
import { putInPlace, show } from "./putinplace";
import { writeSheet } from "./writesheet";

/** What became of a described sheet. */
export interface AppliedSheet {
  /** The name it has in the workbook. */
  readonly sheet: string;
  /** It took the place of an earlier one of ours. */
  readonly refreshed: boolean;
}

/**
 * Makes the described sheets, all in one writing sync whatever their size. Each is written as a new
 * sheet; when all are complete they take the places of our earlier ones. A sheet of the user's own
 * keeps its name and ours gets the next free one. After a failure the workbook is as it was, or all
 * sheets are there.
 *
 * @throws OfficeExtension.Error what Excel refused; `problemOf` says it in words
 * @example await applySheets(planSheets(describeReports(["overzicht"], input), inventory))
 * //=> [{ sheet: "Overzicht 2023", refreshed: false }]
 */
export async function applySheets(plans: readonly PlannedSheet[]): Promise<AppliedSheet[]> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    await apply(context, plans).catch(async (error: unknown) => {
      if (!(await recoverFrom(plans))) throw error;
    });
  });
  return plans.map(({ place }) => ({ sheet: place.name, refreshed: place.replaces !== null }));
}

async function apply(context: Excel.RequestContext, plans: readonly PlannedSheet[]): Promise<void> {
  const steps = stepsFor(context, plans);
  for (const step of steps) step();
  try {
    await context.sync();
  } catch (error) {
    // Nothing of it was done: then sheet by sheet.
    if (!isTooMuch(error) || plans.length === 1) throw error;
    for (const step of steps) await doAlone(context, step);
  }
}

async function doAlone(context: Excel.RequestContext, step: () => void): Promise<void> {
  step();
  await context.sync();
}

/** All sheets come before any is written, as one may refer to another. */
function stepsFor({ workbook }: Excel.RequestContext, plans: readonly PlannedSheet[]) {
  const sheetOf = ({ place }: PlannedSheet) => workbook.worksheets.getItem(place.draft);
  return [
    () => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      for (const { place, description } of plans) {
        const sheet = workbook.worksheets.add(place.draft);
        // First of all, so that what a failure leaves behind can be known as ours.
        sheet.customProperties.add(MARK_KEY, draftMark(description.mark));
      }
    },
    ...plans.map((plan) => () => {
      const tables = plan.place.tables.map(({ draft }) => draft);
      writeSheet(sheetOf(plan), plan.description, tables);
      sheetOf(plan).customProperties.add(COMPLETE_KEY, "");
    }),
    () => {
      // Once renamed a sheet is not found by its draft's name.
      const sheets = plans.map((plan) => sheetOf(plan));
      plans.forEach((plan, index) => {
        const sheet = sheets[index];
        if (sheet) putInPlace(workbook, sheet, plan);
      });
      const [first] = sheets;
      if (first) show(first);
    },
  ];
}

function isTooMuch(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "RequestPayloadSizeLimitExceeded";
}
