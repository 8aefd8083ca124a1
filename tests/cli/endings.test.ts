import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveFile } from "office-host/file";
import { Workbook } from "office-host/model";
import { run } from "../../src/cli/run";

const SAMPLE = "assets/sample/voorbeeld.xlsx";
const PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "banenafspraak-endings-"));
  const parts = unzipSync(await saveFile(new Workbook("Blad1")));
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  const changed = strToU8(types.replace(PLAIN, MACROS));
  await writeFile(
    join(folder, "macro.xlsm"),
    zipSync({ ...parts, "[Content_Types].xml": changed }),
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** A bound for a process that does not end, however busy the machine is. */
const LATE = 90_000;

/** The command line in a process of its own. */
const start = (...args: string[]) =>
  spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });

describe("a name that would say of the file what it is not", () => {
  it.each(["report", "copy"])("%s refuses .xlsm as .xlsx, and writes nothing", async (command) => {
    const out = join(folder, "uit.xlsx");
    const { exitCode, stderr } = await run([command, join(folder, "macro.xlsm"), "--out", out]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(".xlsm");
    await expect(access(out)).rejects.toThrow();
  });

  it.each(["uit.xlsm", "uit.ods", "uit"])("a workbook is not saved as %s", async (name) => {
    const out = join(folder, name);
    const { exitCode, stderr } = await run(["report", SAMPLE, "--out", out]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(".xlsx");
    await expect(access(out)).rejects.toThrow();
  });
});

describe("the command line ends quietly", () => {
  it("when a letter was read whose library waits for messages", async () => {
    const letter = join(folder, "brief.docx");
    expect(await run(["letter", SAMPLE, "--out", letter])).toMatchObject({ exitCode: 0 });
    const child = start("letter-check", letter, SAMPLE);
    const late = setTimeout(() => child.kill("SIGKILL"), LATE);
    const [code, signal] = (await once(child, "close")) as [number | null, string | null];
    clearTimeout(late);
    expect({ code, signal }).toEqual({ code: 0, signal: null });
  });

  it("when whoever asked for the output is gone", async () => {
    const child = start("read", SAMPLE, "--json");
    let said = "";
    child.stderr.on("data", (data) => (said += String(data)));
    child.stdout.destroy();
    const [code] = (await once(child, "close")) as [number | null];
    expect({ code, said }).toEqual({ code: 0, said: "" });
  });

  it("when it is interrupted, and leaves nothing behind", async () => {
    const out = join(folder, "onderbroken.xlsx");
    const child = start("report", SAMPLE, "--out", out);
    let said = "";
    child.stderr.on("data", (data) => (said += String(data)));
    const closed = once(child, "close");
    setTimeout(() => child.kill("SIGINT"), 1500);
    const [code, signal] = (await closed) as [number | null, string | null];
    // Node itself ends by the signal where our program was not read yet.
    expect(signal === "SIGINT" || code === 130 || code === 0).toBe(true);
    expect(said).toBe("");
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
