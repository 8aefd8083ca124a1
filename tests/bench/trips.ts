import type { BatchRecord } from "../../src/host/host";
import { startSession } from "../../src/host/cli/session";
import { workbookOfSize } from "./workbookofsize";

/** What went between add-in and Excel for one thing that a user does. */
export interface Trips {
  readonly reading: readonly BatchRecord[];
  readonly writing: readonly BatchRecord[];
}

export const bytesOf = (records: readonly BatchRecord[]): number =>
  records.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);

/** Reads a workbook of so many rows, then makes its Overzicht, and says what each took. */
export async function tripsOf(rows: number): Promise<{ read: Trips; overzicht: Trips }> {
  const session = await startSession(workbookOfSize(rows), "nl");
  try {
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
    const read = await during(() => session.addin.read());
    const overzicht = await during(async () => {
      const outcome = await session.addin.makeOverzicht();
      if (outcome.kind === "failed") throw new Error(session.addin.sentence(outcome.problem));
    });
    return { read, overzicht };
  } finally {
    session.close();
  }
}
