import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openFile } from "office-host/file";
import { describe, expect, test } from "vitest";
import { startSession } from "../../src/cli/session/session";

const SAMPLE = new URL("../../assets/sample/voorbeeld.xlsx", import.meta.url);
const WARM = 8;
const ROUNDS = 16;
/** What the host notes of each batch, for tests, is a third of this. */
const BYTES_A_REFRESH = 150_000;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

describe("all sheets, refreshed again and again", () => {
  test("hold no more memory each time", async () => {
    const bytes = new Uint8Array(await readFile(SAMPLE));
    const session = await startSession(await openFile(bytes, "voorbeeld.xlsx"), "nl");
    const refresh = async (times: number) => {
      for (let at = 0; at < times; at++) {
        await session.addin.makeReports({ kinds: "all" });
        await session.settled();
      }
    };
    await refresh(WARM);
    const before = heap();
    await refresh(ROUNDS);
    expect((heap() - before) / ROUNDS).toBeLessThan(BYTES_A_REFRESH);
    session.close();
  });
});
