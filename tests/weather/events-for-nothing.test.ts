import { expect, onTestFinished, test } from "vitest";
import { MAX_COLUMNS, MAX_ROWS, type Area, type WorkbookChange } from "office-host/model";
import { startSession } from "../../src/cli/session/session";
import { busyWorkbook, NOTES, SOURCE } from "./busy-session";

/** As many as Excel fires when a large workbook is calculated. */
const EVENTS = 200;

const whole = (part: Partial<Area>): Area => ({
  ...{ top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 },
  ...part,
});

const AREAS: Readonly<Record<string, Area>> = {
  "one cell": whole({ bottom: 0, right: 0 }),
  "a whole row, which has no values": whole({ bottom: 0 }),
  "a whole column, which has no values": whole({ right: 0 }),
  "a whole sheet, which has no values": whole({}),
};

test.each(Object.entries(AREAS))(
  "events that tell nothing new of %s cost two readings and tell no function",
  async (_, area) => {
    const session = await startSession(busyWorkbook(), "nl");
    onTestFinished(() => session.close());
    await session.settled();
    const { host, workbook } = session;
    const from = host.batches.length;
    let results = 0;
    host.customFunctions.onResult(() => results++);
    for (let index = 0; index < EVENTS; index++) {
      const sheet = workbook.sheet(index % 2 === 0 ? SOURCE : NOTES);
      if (!sheet) throw new Error("No sheet");
      const change: WorkbookChange =
        index % 3 === 0
          ? { kind: "cells", sheet, area, source: "user" }
          : { kind: "calculated", sheet, area };
      workbook.tell(change);
    }
    await session.settled();
    const asked = host.batches.slice(from).filter(({ purpose }) => purpose === "workbook");
    // One runs, and one after it sees all that happened meanwhile.
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(2 * 2);
    expect(asked.filter(({ writes }) => writes)).toEqual([]);
    expect(results).toBe(0);
    expect(workbook.sheet(NOTES)?.value(1, 0)).toBe(713);
  },
);
