import { describe, expect, test } from "vitest";
import type { Session } from "../../src/cli/session/session";
import type { Problem } from "../../src/domain/findings";
import { sheetIds, workbookContents, workbookState } from "../office/workbook-state";
import { about, DOINGS, withoutMoment, type Doing } from "./busy-session";

type Outcome = { readonly kind: string; readonly problem?: Problem };

const stateOf = ({ workbook }: Session) => ({
  state: workbookState(workbook),
  ids: sheetIds(workbook),
});

interface Cancelled {
  readonly outcome: Outcome;
  /** Whether the action took this many batches at all. */
  readonly cameToIt: boolean;
}

/** Cancels while a batch is on its way, and says that the workbook is as it was, or finished. */
async function cancelling(doing: Doing, nth: number, finished: string): Promise<Cancelled> {
  const session = await about(doing);
  const before = stateOf(session);
  const controller = new AbortController();
  let batch = 0;
  const end = session.host.beforeBatch(() => {
    if (++batch === nth) controller.abort();
  });
  const outcome: Outcome = await doing.act(session, controller.signal);
  end();
  await session.settled();
  const what = `cancelled in batch ${nth}: ${JSON.stringify(outcome)}`;
  if (outcome.kind === "failed") {
    expect(outcome.problem, what).toEqual({ code: "cancelled" });
    expect(stateOf(session), what).toEqual(before);
  } else expect(withoutMoment(workbookContents(session.workbook)), what).toBe(finished);
  session.close();
  return { outcome, cameToIt: controller.signal.aborted };
}

async function contentsWhenFinished(doing: Doing): Promise<string> {
  const session = await about(doing);
  await doing.act(session);
  await session.settled();
  const contents = withoutMoment(workbookContents(session.workbook));
  session.close();
  return contents;
}

/** No action takes more. */
const MOST_BATCHES = 30;

describe.each(Object.entries(DOINGS))("%s, cancelled", (name, doing) => {
  test("in any batch: the workbook is as it was, or all of it is done", async () => {
    const finished = await contentsWhenFinished(doing);
    const ends: string[] = [];
    for (let nth = 1; nth <= MOST_BATCHES; nth++) {
      const { outcome, cameToIt } = await cancelling(doing, nth, finished);
      if (!cameToIt) break;
      ends.push(outcome.kind);
    }
    console.info(`${name}: ${ends.join(" ")}`);
    // Once something is in its place there is no way back but undoing it.
    const kept = ends.lastIndexOf("failed");
    expect(kept).toBeGreaterThanOrEqual(0);
    expect(ends.slice(0, kept).filter((end) => end !== "failed")).toEqual([]);
    expect(ends.length).toBeLessThan(MOST_BATCHES);
  });

  test("before it begins: the workbook is as it was", async () => {
    const session = await about(doing);
    const before = stateOf(session);
    expect(await doing.act(session, AbortSignal.abort())).toEqual({
      kind: "failed",
      problem: { code: "cancelled" },
    });
    expect(stateOf(session)).toEqual(before);
    session.close();
  });
});
