import { afterAll, describe, expect, test } from "vitest";
import type { Scalar, Sheet, Workbook } from "office-host/model";
import type { Session } from "../../src/cli/session/session";
import { MARK_KEY } from "../../src/office/excel/our-mark";
import { typeIn } from "../office/small-workbook";
import { about, DOINGS, NOTES, OURS, SOURCE, type Doing } from "./busy-session";

/** What the user does on the way; `false` when it cannot be done just now. */
type Edit = (workbook: Workbook) => boolean;

const seen = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name && sheet.visibility === "Visible");

function typing(sheet: string, address: string, typed: Scalar): Edit {
  return (workbook) => {
    if (!seen(workbook, sheet)) return false;
    typeIn(workbook, sheet, address, typed);
    return true;
  };
}

function onSheet(name: string, change: (workbook: Workbook, sheet: Sheet) => void): Edit {
  return (workbook) => {
    const sheet = seen(workbook, name);
    if (sheet) change(workbook, sheet);
    return sheet !== undefined;
  };
}

const EDITS: Readonly<Record<string, Edit>> = {
  "a figure of the source": typing(SOURCE, "D2", 4444),
  "a note": typing(NOTES, "C3", "net getypt"),
  "a cell that is to be repaired": typing(NOTES, "D1", "net getypt"),
  "a cell that followed our sheet": typing(NOTES, "B2", "net getypt"),
  "the source renamed": onSheet(SOURCE, (workbook, sheet) => workbook.renameSheet(sheet, "Bron")),
  "the source deleted": onSheet(SOURCE, (workbook, sheet) => workbook.deleteSheet(sheet)),
  "the source moved": onSheet(SOURCE, (workbook, sheet) =>
    workbook.moveSheet(sheet, workbook.sheets.length - 1),
  ),
  "the notes deleted": onSheet(NOTES, (workbook, sheet) => workbook.deleteSheet(sheet)),
  "a text beside our table": typing(OURS, "AZ9", "net getypt"),
  "a figure of ours overwritten": typing(OURS, "C7", 4444),
  "our sheet renamed": onSheet(OURS, (workbook, sheet) => workbook.renameSheet(sheet, "Mijn blad")),
  "our sheet deleted": onSheet(OURS, (workbook, sheet) => workbook.deleteSheet(sheet)),
};

/** All of them take minutes: some each time, all with `WEATHER=long`. */
const isLong = process.env["WEATHER"] === "long";
let tried = 0;
afterAll(() => console.info("Edits between two batches:", tried, "- lost: 0"));

const isOurs = ({ customProperties }: Sheet): boolean => customProperties.has(MARK_KEY);

/** What of the user's stands there: their sheets whole, of ours what was just typed. */
function theirs(workbook: Workbook) {
  return workbook.sheets
    .filter((sheet) => !isOurs(sheet))
    .map((sheet) => ({
      ...{ id: sheet.id, name: sheet.name, visibility: sheet.visibility },
      cells: [...sheet.cells()]
        .filter(({ cell }) => cell.formula !== undefined || cell.value !== null)
        .filter(({ cell }) => cell.spilledFrom === undefined)
        .map(({ row, column, cell }) => [row, column, cell.formula ?? cell.value] as const)
        .sort(([row, column], [other, next]) => row - other || column - next),
    }));
}

const holds = (workbook: Workbook, typed: Scalar): boolean =>
  workbook.sheets.some((sheet) => [...sheet.cells()].some(({ cell }) => cell.value === typed));

const known = new Map<Doing, number>();

/** How many batches an action takes when nobody comes in between. */
async function batchesOf(doing: Doing): Promise<number> {
  const counted = known.get(doing) ?? (await countBatches(doing));
  known.set(doing, counted);
  return counted;
}

async function countBatches(doing: Doing): Promise<number> {
  const session = await about(doing);
  let batches = 0;
  const end = session.host.beforeBatch(() => batches++);
  await doing.act(session);
  end();
  session.close();
  return batches;
}

interface Meanwhile {
  readonly session: Session;
  readonly outcome: { readonly kind: string };
  /** Right after the edit; `null` when it could not be done. */
  readonly after: ReturnType<typeof theirs> | null;
}

async function meanwhile(doing: Doing, nth: number, edit: Edit): Promise<Meanwhile> {
  const session = await about(doing);
  const { workbook, host } = session;
  let batch = 0;
  let after: ReturnType<typeof theirs> | null = null;
  const end = host.beforeBatch(() => {
    if (++batch === nth && edit(workbook)) after = theirs(workbook);
  });
  const outcome = await doing.act(session);
  end();
  await session.settled();
  return { session, outcome, after };
}

/** Repair enters formulas again: that is what it was asked. */
const sameCells = (cells: string): string => cells.replaceAll("_xldudf_BANEN_", "BANEN.");

async function tryEdit(doing: Doing, nth: number, name: string): Promise<void> {
  const edit = EDITS[name];
  if (!edit) throw new Error(name);
  const { session, outcome, after } = await meanwhile(doing, nth, edit);
  const { workbook } = session;
  const what = `${name}, before batch ${nth}: ${JSON.stringify(outcome)}`;
  try {
    if (after === null) return;
    tried++;
    expect(sameCells(JSON.stringify(theirs(workbook))), what).toBe(
      sameCells(JSON.stringify(after)),
    );
    if (/text beside/.test(name)) expect(holds(workbook, "net getypt"), what).toBe(true);
    if (/overwritten/.test(name)) expect(holds(workbook, 4444), what).toBe(true);
    const hidden = workbook.sheets.filter(({ visibility }) => visibility !== "Visible");
    expect(
      hidden.map((sheet) => sheet.name),
      what,
    ).toEqual([]);
    expect(workbook.sheets.filter((sheet) => isDraft(sheet)).map((sheet) => sheet.name)).toEqual(
      [],
    );
    // Formulas of ours name what the user deleted.
    if (!/deleted/.test(name)) expect(brokenCells(workbook), what).toEqual([]);
    if (outcome.kind === "made") expect(deadLinks(workbook), what).toEqual([]);
  } finally {
    session.close();
  }
}

const isDraft = ({ customProperties }: Sheet): boolean =>
  customProperties.get(MARK_KEY)?.startsWith("draft ") === true;

function brokenCells(workbook: Workbook): string[] {
  return workbook.sheets
    .filter(isOurs)
    .flatMap((sheet) =>
      [...sheet.cells()]
        .filter(({ cell }) => typeof cell.value === "object" && cell.value !== null)
        .map(({ row, column }) => `${sheet.name} ${row} ${column}`),
    );
}

function deadLinks(workbook: Workbook): string[] {
  return workbook.sheets.filter(isOurs).flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ cell }) => {
      const [, target] = /^=HYPERLINK\("#('(?:[^']|'')+'|[^'!]+)!/.exec(cell.formula ?? "") ?? [];
      const name = target?.replace(/^'|'$/g, "").replaceAll("''", "'");
      return name === undefined || workbook.sheet(name) ? [] : (cell.formula ?? "");
    }),
  );
}

describe.each(Object.entries(DOINGS))("%s: nothing typed on the way is lost", (what, doing) => {
  test.each(Object.keys(EDITS))("%s", async (name) => {
    const batches = await batchesOf(doing);
    expect(batches).toBeGreaterThan(1);
    const turn = Object.keys(EDITS).indexOf(name);
    for (let nth = 1; nth <= batches; nth++)
      if (isLong || what === "refresh" || (nth + turn) % 3 === 0) await tryEdit(doing, nth, name);
  });
});

/** Runs what the user does once for each batch, with a bad day that begins just before it. */
async function onTheWay(
  doing: Doing,
  until: number,
  begin: (session: Session) => void,
): Promise<Session["workbook"][]> {
  const workbooks: Workbook[] = [];
  for (let nth = 1; nth <= until; nth++) {
    const session = await about(doing);
    let batch = 0;
    const end = session.host.beforeBatch(() => ++batch === nth && begin(session));
    const outcome = await doing.act(session);
    end();
    await session.settled();
    expect(outcome.kind, `batch ${nth}: ${JSON.stringify(outcome)}`).not.toBe("failed");
    expect(brokenCells(session.workbook)).toEqual([]);
    workbooks.push(session.workbook);
    tried++;
    session.close();
  }
  return workbooks;
}

describe.each(Object.entries(DOINGS))("%s, on the way", (_, doing) => {
  test("a cell is edited: Excel is waited for, and what is typed stands there", async () => {
    const editing = ({ host, workbook }: Session) => {
      host.setCellEditMode(true);
      setTimeout(() => {
        typeIn(workbook, NOTES, "C5", "net getypt");
        host.setCellEditMode(false);
      }, 5);
    };
    // Nothing comes after the last, so that it is not waited for.
    const workbooks = await onTheWay(doing, (await batchesOf(doing)) - 1, editing);
    for (const workbook of workbooks) expect(workbook.sheet(NOTES)?.value(4, 2)).toBe("net getypt");
  });

  test("another workbook comes in focus: nothing can be shown, all is done", async () => {
    await onTheWay(doing, await batchesOf(doing), ({ host }) => {
      for (const member of ["Range.select", "Worksheet.activate"])
        host.refuse({ member, code: "InactiveWorkbook" });
    });
  });
});
