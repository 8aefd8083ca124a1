import fs from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HostErrorCode } from "office-host/batch/protocol";
import type { Workbook } from "office-host/model";
import { startApplying, type Appliance } from "./applied";
import { smallSheet } from "./small-sheet";
import { smallWorkbook, typeIn } from "./small-workbook";
import { sheetIds, workbookContents, workbookState } from "./workbook-state";

/** Every code that Microsoft's types name for Excel. */
const CODES = [
  ...(/ enum ErrorCodes \{([\s\S]*?)\n {4}\}/
    .exec(fs.readFileSync("node_modules/@types/office-js/index.d.ts", "utf8"))?.[1]
    ?.matchAll(/= "(\w+)"/g) ?? []),
].map(([, code]) => code as HostErrorCode);
/** The channel's own: cell-edit mode, activity limit, payload too large. */
const CHANNEL = [5004, 5102, 5103];
/** Read in two syncs, asked for merged cells in a third, written in a fourth, placed in a fifth. */
const WRITING = 4;
const PLACING = 5;
/** As many actions the writing has at least. */
const DRAFTING = 70;
const NAME = "Proef 2023";
const SHEETS = [smallSheet(NAME), smallSheet("Nieuw 2023")];

/**
 * What puts the sheets in their places comes first in the same batch, and finds things on them: the
 * columns in which the user's formulas are entered again are looked at before and after.
 */
const MUST_SUCCEED =
  /^(Application|WorksheetCollection|NamedItem|NamedItemCollection|WorksheetCustomProperty|TableCollection)|\.(getRange|getRangeByIndexes|getUsedRangeOrNullObject|getEntireColumn|getIntersectionOrNullObject|_KeepReference|delete|name|position|formulas|tables|names|worksheets|application|customProperties)$/i;

let workbook: Workbook;
let appliance: Appliance;
let finished: { readonly state: unknown; readonly contents: unknown };
/** How many cases were tried, and how they ended: printed, as a count that shrinks is a fault too. */
const tried = new Map<string, number>();
beforeAll(async () => {
  workbook = smallWorkbook();
  workbook.addSheet("Notities");
  appliance = await startApplying({ workbook, locale: "nl-NL" });
  await appliance.apply(smallSheet(NAME));
  typeIn(workbook, NAME, "C4", "nagaan");
  typeIn(workbook, NAME, "J4", "=B4*2");
  typeIn(workbook, "Notities", "B2", `='${NAME}'!B4`);
  // Blank cells beside it are a reason to ask which are merged.
  typeIn(workbook, "Notities", "D4", "einde");
  workbook.names.push({
    ...{ name: "Doelpolitie", formula: `='${NAME}'!$B$4`, comment: "", visible: true },
    sheet: null,
  });
  const before = workbookState(workbook);
  await appliance.applyAll(SHEETS);
  finished = { state: workbookState(workbook), contents: workbookContents(workbook) };
  await startAnew();
  // Refreshing changes nothing of a sheet: each case begins at the same workbook.
  expect(workbookState(workbook)).toEqual({ ...before, active: workbook.active.name });
});
afterAll(() => {
  appliance.stop();
  console.info("Faults tried:", Object.fromEntries(tried));
});

/** Back to the one sheet that was there, which is refreshed, and the other that is new. */
async function startAnew(): Promise<void> {
  const made = workbook.sheet("Nieuw 2023");
  if (made) workbook.deleteSheet(made);
  const notes = workbook.sheet("Notities");
  if (notes) workbook.activate(notes);
  await appliance.host.settled();
}

type Plan = Parameters<Appliance["host"]["failBatch"]>[0];

/** Makes the sheets while Excel fails, and says how the workbook is afterwards. */
async function failing(...plans: readonly Plan[]): Promise<string> {
  const before = { state: workbookState(workbook), ids: sheetIds(workbook) };
  for (const plan of plans) appliance.host.failBatch(plan);
  const outcome = await appliance.applyWhole(SHEETS).then(
    ({ undressed }) => (undressed.length === 0 ? "finished" : "undressed"),
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
  await appliance.host.settled();
  const end = /dressed|finished/.test(outcome) ? outcome : "as it was";
  tried.set(end, (tried.get(end) ?? 0) + 1);
  const what = JSON.stringify(plans);
  if (outcome === "finished") expect(workbookState(workbook), what).toEqual(finished.state);
  else if (outcome === "undressed")
    expect(workbookContents(workbook), what).toEqual(finished.contents);
  else expect({ state: workbookState(workbook), ids: sheetIds(workbook) }, what).toEqual(before);
  await startAnew();
  return outcome;
}

describe("whatever fails, the workbook is as it was or has the finished sheets", () => {
  test("each of Excel's codes, in each of the batches", async () => {
    expect(CODES.length).toBeGreaterThan(30);
    for (const [index, code] of CODES.entries()) {
      const reading = await failing({ nth: 1 + (index % 2), code });
      // What is too much at once is read in blocks.
      if (reading !== "finished") expect(reading).toBe(code);
      expect(await failing({ nth: WRITING, code, atAction: (7 * index) % DRAFTING })).toBe(code);
      expect(["finished", "undressed", code]).toContain(
        await failing({ nth: PLACING, code, atAction: 3 * index }),
      );
    }
    // Merged cells that Excel does not tell are unknown.
    expect(await failing({ nth: 3, code: "AccessDenied" })).toBe("finished");
  });

  test("each of the channel's, in each of the batches", async () => {
    for (const code of CHANNEL)
      for (const nth of [1, 2, WRITING, PLACING])
        for (const answerLost of [false, true]) await failing({ nth, code, answerLost });
  });

  test("at each kind of action that writes, at the first ones and at the last", async () => {
    await appliance.applyAll(SHEETS);
    const record = appliance.host.batches.findLast(({ members }) => members.includes("Activate"));
    await startAnew();
    const { actions = 0, members = [] } = record ?? {};
    const kinds = [...new Set(members)].map((member) => members.indexOf(member));
    const ends = Array.from({ length: 12 }, (_, index) => [index, actions - 1 - index]).flat();
    const outcomes = new Set<string>();
    for (const atAction of new Set([...kinds, ...ends]))
      outcomes.add(await failing({ nth: PLACING, code: "GeneralException", atAction }));
    expect([...outcomes].sort()).toEqual(["finished", "undressed"]);
  });

  test("any member that only dresses the sheets may be refused, whatever the code", async () => {
    const { host } = appliance;
    let batch = 0;
    const end = host.beforeBatch(() => {
      if (++batch === PLACING) host.membersUsed.clear();
    });
    await appliance.applyAll(SHEETS);
    end();
    const members = [...host.membersUsed].filter(
      (member) => !MUST_SUCCEED.test(member) && member !== "Workbook._RemoveReference",
    );
    await startAnew();
    let undressed = 0;
    for (const [index, member] of members.entries()) {
      const grant = host.refuse({ member, code: CODES[index % CODES.length] ?? "AccessDenied" });
      expect(await failing(), member).toBe("undressed");
      grant();
      undressed++;
    }
    console.info("Members refused in turn:", undressed, "- sheets lost: 0");
    expect(undressed).toBeGreaterThan(40);
  });

  test("also when the recovery fails at first", async () => {
    for (const atAction of [40, 60]) {
      const code = "ServiceNotAvailable";
      const recovery = { nth: WRITING + 1, code: "GeneralException" } as const;
      expect(await failing({ nth: WRITING, code, atAction }, recovery)).toBe(code);
      const deleting = { nth: WRITING + 2, code: "GeneralException", atAction: 1 } as const;
      expect(await failing({ nth: WRITING, code, atAction }, deleting)).toBe(code);
    }
  });

  test("what even a recovery leaves behind is said, and goes the next time", async () => {
    const code = "ServiceNotAvailable";
    appliance.host.failBatch({ nth: WRITING, code, atAction: 60 });
    for (const nth of [1, 2]) appliance.host.failBatch({ nth: WRITING + nth, code });
    await expect(appliance.applyAll(SHEETS)).rejects.toMatchObject({
      name: "HalfMadeError",
      sheets: [`${NAME} (2)`, "Nieuw 2023"],
    });
    expect(workbook.sheets).toHaveLength(5);
    await appliance.applyAll(SHEETS);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      ...["Cijfers", "Notities", NAME, "Nieuw 2023"],
    ]);
  });
});
