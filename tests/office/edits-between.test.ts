import { afterEach, describe, expect, test } from "vitest";
import type { Workbook } from "office-host/model";
import { startApplying, type Appliance } from "./applied";
import { smallSheet } from "./small-sheet";
import { sheetOf, smallWorkbook, typeIn } from "./small-workbook";
import { workbookContents } from "./workbook-state";

const NAME = "Proef 2023";
/** The reading is two batches here, the writing of drafts the third. */
const DRAFTING = 3;

const EDITS: Readonly<Record<string, (workbook: Workbook) => void>> = {
  "a text beside our table": (workbook) => typeIn(workbook, NAME, "J4", "nagaan"),
  "a figure of ours overwritten": (workbook) => typeIn(workbook, NAME, "B4", 700),
  "our sheet renamed": (workbook) => workbook.renameSheet(sheetOf(workbook, NAME), "Mijn proef"),
  "our sheet deleted": (workbook) => workbook.deleteSheet(sheetOf(workbook, NAME)),
  "the source renamed": (workbook) => workbook.renameSheet(sheetOf(workbook, "Cijfers"), "Bron"),
  "the source deleted": (workbook) => workbook.deleteSheet(sheetOf(workbook, "Cijfers")),
};

let appliance: Appliance;
afterEach(() => appliance.stop());

async function refreshWhile(nth: number, edit: (workbook: Workbook) => void) {
  const workbook = smallWorkbook();
  appliance = await startApplying({ workbook, locale: "nl-NL" });
  await appliance.apply(smallSheet(NAME));
  let batch = 0;
  let after: unknown;
  const end = appliance.host.beforeBatch(() => {
    if (++batch !== nth) return;
    edit(workbook);
    after = workbookContents(workbook);
  });
  const outcome = await appliance.applyAll([smallSheet(NAME)]).then(
    () => "made",
    (error: unknown) => (error as Error).name,
  );
  end();
  await appliance.host.settled();
  return { workbook, after, outcome };
}

describe("what is typed between reading and writing", () => {
  test.each(Object.entries(EDITS))("%s: nothing is written", async (_, edit) => {
    const { workbook, after, outcome } = await refreshWhile(DRAFTING, edit);
    expect(outcome).toBe("ChangedMeanwhileError");
    expect(workbookContents(workbook)).toEqual(after);
  });
});
