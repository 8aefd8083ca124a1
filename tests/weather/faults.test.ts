import { afterAll, describe, expect, test } from "vitest";
import type { BatchRecord, FailurePlan } from "office-host/channel";
import type { Session } from "../../src/cli/session/session";
import type { Problem } from "../../src/domain/findings";
import { sheetIds, workbookContents, workbookState } from "../office/workbook-state";
import { about, DOINGS, withoutMoment, type Doing } from "./busy-session";
import { CHANNEL_CODES, EXCEL_CODES } from "./error-codes";

/** How many cases were tried, and how they ended: a count that shrinks is a fault too. */
const tried = new Map<string, number>();
afterAll(() => console.info("Faults of all actions:", Object.fromEntries(tried), "- half-made: 0"));

/** All kinds of actions take minutes: a few each time, all of them with `WEATHER=long`. */
const isLong = process.env["WEATHER"] === "long";
const AT_MOST = isLong ? Infinity : 3;

interface Finished {
  readonly contents: string;
  readonly kind: string;
  /** The batches on the workbook that it takes. */
  readonly batches: readonly BatchRecord[];
}

const known = new Map<Doing, Promise<Finished>>();

/** How it is when nothing fails. */
function finished(doing: Doing): Promise<Finished> {
  const found = known.get(doing) ?? finish(doing);
  known.set(doing, found);
  return found;
}

async function finish(doing: Doing): Promise<Finished> {
  const session = await about(doing);
  const from = session.host.batches.length;
  const { kind } = await doing.act(session);
  const batches = session.host.batches.slice(from).filter(({ purpose }) => purpose === "workbook");
  await session.settled();
  const contents = withoutMoment(workbookContents(session.workbook));
  session.close();
  return { contents, kind, batches };
}

type Outcome = { readonly kind: string; readonly problem?: Problem };

/** Sessions whose workbook a failure left as it was: who tries again does so in one of these. */
const kept = new Map<Doing, Session>();
afterAll(() => {
  for (const session of kept.values()) session.close();
});

/**
 * Fails as planned, and says whether the workbook is as it was or finished, and the sentence true.
 * In the session of the failure before, where that left everything as it was and the same batches
 * come again: the plan has to stop the batch that it is for.
 */
async function failing(doing: Doing, plan: FailurePlan): Promise<void> {
  const again = kept.get(doing);
  kept.delete(doing);
  if (again && (await failsIn(again, doing, plan))) return;
  if (!(await failsIn(await about(doing), doing, plan)))
    throw new Error(`${JSON.stringify(plan)} stopped another batch than the one that it is for`);
}

/** @returns whether the batch that failed was the one that the plan is for */
async function failsIn(session: Session, doing: Doing, plan: FailurePlan): Promise<boolean> {
  const good = await finished(doing);
  const before = { state: workbookState(session.workbook), ids: sheetIds(session.workbook) };
  const from = session.host.batches.length;
  session.host.failBatch(plan);
  const outcome: Outcome = await doing.act(session);
  const isSame = stops(plan, session.host.batches.slice(from), good.batches);
  await session.settled();
  const what = `${JSON.stringify(plan)} gave ${JSON.stringify(outcome).slice(0, 300)}`;
  const { workbook } = session;
  if (outcome.kind === "failed") {
    expect({ state: workbookState(workbook), ids: sheetIds(workbook) }, what).toEqual(before);
    expectTrue(session, outcome.problem, what);
  } else {
    expect([good.kind, doing.endsAlso], what).toContain(outcome.kind);
    const contents = withoutMoment(workbookContents(workbook));
    const at = [...contents].findIndex((character, index) => character !== good.contents[index]);
    const difference = contents === good.contents ? "" : contents.slice(at - 300, at + 300);
    expect(difference, what).toBe("");
  }
  const end = outcome.kind === "failed" ? "as it was" : "finished";
  if (isSame) tried.set(end, (tried.get(end) ?? 0) + 1);
  if (isSame && outcome.kind === "failed") kept.set(doing, session);
  else session.close();
  return isSame;
}

/** Whether the batches up to the one of the plan are those that come when nothing fails. */
function stops(
  { nth, code, answerLost }: FailurePlan,
  batches: readonly BatchRecord[],
  good: readonly BatchRecord[],
): boolean {
  // What the channel refuses never came to Excel, and is in no record.
  const recorded = typeof code === "number" && answerLost !== true ? nth - 1 : nth;
  const membersOf = (all: readonly BatchRecord[]): string =>
    JSON.stringify(all.slice(0, recorded).map(({ members }) => members));
  const own = batches.filter(({ purpose }) => purpose === "workbook");
  return own.length >= recorded && membersOf(own) === membersOf(good);
}

/** Nothing is protected, hidden or gone here, and no sheet was left half-made. */
function expectTrue({ addin }: Session, problem: Problem | undefined, what: string): void {
  if (!problem) throw new Error(what);
  expect(
    ["workbook-protected", "sheet-protected", "sheet-hidden", "half-made", "no-source"],
    what,
  ).not.toContain(problem.code);
  expect(addin.sentence(problem), what).toMatch(/\.$/);
}

/** The first and the last action, and each kind of action once. */
function places({ actions, members }: BatchRecord): number[] {
  const kinds = [...new Set(members)].map((member) => members.indexOf(member));
  const every = Math.ceil(kinds.length / AT_MOST);
  const some = kinds.filter((_, index) => index % every === 0);
  return [...new Set([0, ...some, actions - 1])].filter((at) => at < actions);
}

describe.each(Object.entries(DOINGS))("%s, when Excel fails", (_, doing) => {
  test("at each kind of action of each batch, with one code after the other", async () => {
    const { batches } = await finished(doing);
    let turn = 0;
    for (const [index, batch] of batches.entries()) {
      for (const atAction of places(batch)) {
        const code = EXCEL_CODES[turn++ % EXCEL_CODES.length] ?? "AccessDenied";
        await failing(doing, { nth: index + 1, code, atAction });
      }
    }
  });

  test("with one of the channel's codes in each batch", async () => {
    const { batches } = await finished(doing);
    for (const [index] of batches.entries())
      await failing(doing, { nth: index + 1, code: CHANNEL_CODES[index % 3] ?? 5102 });
  });

  test("with the answer of each batch lost: nothing is made twice", async () => {
    const { batches } = await finished(doing);
    const codes = ["GeneralException", ...CHANNEL_CODES] as const;
    for (const nth of batches.keys())
      for (const code of codes.slice(0, isLong ? 4 : 1))
        await failing(doing, { nth: nth + 1, code, answerLost: true });
  });
});

test("each of Excel's codes, in each batch of a refresh", async () => {
  const doing = DOINGS["refresh"] as Doing;
  const { batches } = await finished(doing);
  for (const [index, code] of EXCEL_CODES.entries()) {
    if (!isLong && index % 4 !== 0) continue;
    const nth = 1 + (index % batches.length);
    const actions = batches[nth - 1]?.actions ?? 1;
    await failing(doing, { nth, code, atAction: (37 * index) % actions });
  }
});
