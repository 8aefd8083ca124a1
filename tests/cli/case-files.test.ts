import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run";
import { changedCells } from "../fixtures/changed-cells";

const FOLDER = "packages/office-host/tests/fixtures/files";
/** Files that broke something, with how many figures a careful person reads in each. */
const READABLE: readonly (readonly [name: string, figures: number])[] = [
  ["column-xfd", 6],
  ["corner-10000", 6],
  ["deep-formula", 6],
  ["digits-310", 7],
  ["far-corner", 6],
  ["far-corner-source", 6],
  ["implicit-intersection", 6],
  ["iterate", 6],
  ["never-settles", 6],
  ["nostyles", 6],
  // Its tenth row is a name of blanks between `x` and `!`, with figures that cannot be read.
  ["redos-nbsp-32000", 7],
  ["row-1048576", 6],
  ["sheetname-gt-raw", 6],
  ["spill-giant", 6],
  ["table-chart-comment", 2],
  ["used-to-last-cell", 2],
  ["wholecols", 6],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "banenafspraak-cases-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What our own functions give is calculated anew. */
const changedOf = async (file: string, out: string) =>
  (await changedCells(await readFile(file), await readFile(out))).filter(
    (each) => !each.includes("=BANEN."),
  );

describe.each(READABLE)("%s", (name, figures) => {
  const file = `${FOLDER}/${name}.xlsx`;

  it(`gives its ${figures} figures`, async () => {
    const { exitCode, stdout, stderr } = await run(["read", file, "--json"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect((JSON.parse(stdout) as { figures: unknown[] }).figures).toHaveLength(figures);
  });

  it("gets an Overzicht, and every cell that was in it stays what it was", async () => {
    const out = join(folder, `${name}-overzicht.xlsx`);
    const { exitCode, stdout, stderr } = await run(["report", file, "--out", out]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain('"Overzicht 2023"');
    expect(await changedOf(file, out)).toEqual([]);
    const again = await run(["report", out, "--out", out]);
    expect(again).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await changedOf(file, out)).toEqual([]);
  });

  it("gives a copy that needs no add-in", async () => {
    const out = join(folder, `${name}-kopie.xlsx`);
    expect(await run(["copy", file, "--out", out])).toMatchObject({ exitCode: 0, stderr: "" });
  });
});

describe("panic-prefix", () => {
  it("is said to be damaged, and in which part", async () => {
    const { exitCode, stderr } = await run(["report", `${FOLDER}/panic-prefix.xlsx`, "--out", "x"]);
    expect(exitCode).toBe(1);
    expect(stderr).toContain("is beschadigd (xl/workbook.xml)");
  });
});
