import type { BatchRecord } from "office-host";
import { startSession, type Session } from "../../src/cli/session/session";
import type { Workbook } from "office-host/model";
import { workbookOfSize } from "./workbook-of-size";

/** What went between add-in and Excel for one thing that a user does. */
export interface Trips {
  readonly reading: readonly BatchRecord[];
  readonly writing: readonly BatchRecord[];
}

export const bytesOf = (records: readonly BatchRecord[]): number =>
  records.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);

/** Counts what goes back and forth on a workbook of so many rows, which may have blank cells. */
async function counting<Result>(
  workbook: Workbook,
  measure: (
    session: Session,
    during: (work: () => Promise<unknown>) => Promise<Trips>,
  ) => Promise<Result>,
): Promise<Result> {
  const session = await startSession(workbook, "nl");
  const during = async (work: () => Promise<unknown>): Promise<Trips> => {
    await session.settled();
    const start = session.host.batches.length;
    await work();
    const own = session.host.batches.slice(start).filter(({ purpose }) => purpose === "workbook");
    return {
      reading: own.filter(({ writes }) => !writes),
      writing: own.filter(({ writes }) => writes),
    };
  };
  try {
    return await measure(session, during);
  } finally {
    session.close();
  }
}

async function make({ addin }: Session, kinds: readonly string[] | "all"): Promise<void> {
  const outcome = await addin.makeReports({ kinds });
  if (outcome.kind === "failed") throw new Error(addin.sentence(outcome.problem));
  if (outcome.kind !== "made") throw new Error(`It ended as ${outcome.kind}.`);
}

/** Reads a workbook of so many rows, then makes its Overzicht, and says what each took. */
export function tripsOf(rows: number): Promise<{ read: Trips; overzicht: Trips }> {
  return counting(workbookOfSize(rows), async (session, during) => ({
    read: await during(() => session.addin.read()),
    overzicht: await during(() => make(session, ["overzicht"])),
  }));
}

/** Makes all sheets of a source with a blank cell, and makes them again. */
export function tripsOfAll(rows: number): Promise<{ first: Trips; again: Trips }> {
  const workbook = workbookOfSize(rows);
  const input = { kind: "value", value: null } as const;
  workbook.edit([{ sheet: workbook.active, row: 2, column: 4, input }], "file");
  return counting(workbook, async (session, during) => ({
    first: await during(() => make(session, "all")),
    again: await during(() => make(session, "all")),
  }));
}
