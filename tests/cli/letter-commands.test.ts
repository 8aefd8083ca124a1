import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile } from "office-host/file";
import { run } from "../../src/cli/run";

const SAMPLE = "assets/sample/voorbeeld.xlsx";
const LETTERS = "tests/fixtures/letters";
const POLITIE =
  "Voortgang banenafspraak 2023\n\nPolitie\nCijfermatige realisatie 2023\nDoel 713 fta\nRealisatie 387 fta\nRealisatiepercentage 54,3%\n";

let folder: string;
const inFolder = (name: string) => join(folder, name);
const json = <T>(text: string) => JSON.parse(text) as T;

interface Figures {
  readonly figures: readonly Record<string, unknown>[];
  readonly notUnderstood: readonly object[];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "banenafspraak-letters-"));
  await writeFile(inFolder("goed.txt"), POLITIE);
  await writeFile(inFolder("fout.txt"), POLITIE.replace("54,3%", "56,3%"));
  await writeFile(inFolder("brug.txt"), "De brug is geschilderd.");
});
afterAll(() => rm(folder, { recursive: true }));

describe("letter-in", () => {
  it.each(["txt", "docx", "pdf"])(
    "prints the figures of a .%s, each with its line and sentence",
    async (kind) => {
      const { exitCode, stdout, stderr } = await run([
        ...["letter-in", `${LETTERS}/blokken.${kind}`, "--json"],
      ]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
      const { figures, notUnderstood } = json<Figures>(stdout);
      expect(notUnderstood).toEqual([]);
      const politie = figures.find(({ sector, year }) => sector === "politie" && year === 2021);
      expect(politie).toMatchObject({
        ...{ label: "Politie", group: "overheid", target: 640, realised: 301.5 },
        ...{ statedRate: 0.471, procurement: null, approximate: false },
        printed: { target: "640 fta" },
      });
      expect(politie?.["line"]).toEqual(expect.any(Number));
      expect(politie?.["sentence"]).toMatch(/640 fta/);
    },
  );

  it("puts the figures in a workbook that is read as the letter was", async () => {
    const letter = `${LETTERS}/sroi-en-inhuur.docx`;
    const out = inFolder("brief.xlsx");
    const { exitCode, stdout } = await run(["letter-in", letter, "--json", "--out", out]);
    expect(exitCode).toBe(0);
    const read = await run(["read", out, "--json"]);
    const bare = ({ figures }: Figures) =>
      figures.map(({ sector, year, target, realised, statedRate, procurement, hiredIn }) => ({
        ...{ sector, year, target, realised, statedRate, procurement, hiredIn },
      }));
    expect(bare(json(read.stdout))).toEqual(bare(json(stdout)));
    const { sheets } = await openFile(new Uint8Array(await readFile(out)), "brief.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["Briefcijfers"]);
  });

  it("says in one sentence why a file gives no figures", async () => {
    expect(await run(["letter-in", inFolder("brug.txt"), "--locale", "en"])).toEqual({
      exitCode: 1,
      stdout: "",
      stderr:
        "There are no figures of a sector in brug.txt. Choose the letter on the progress of the agreement: a sector with a target, what was realised or a percentage.",
    });
  });
});

describe("letter-check", () => {
  it("ends with 0 where every number agrees with a cell, and names that cell", async () => {
    const args = ["letter-check", inFolder("goed.txt"), SAMPLE, "--json"];
    const { exitCode, stdout } = await run(args);
    expect(exitCode).toBe(0);
    const { agrees, differs } = json<Record<string, object[]>>(stdout);
    expect(differs).toEqual([]);
    expect(agrees).toHaveLength(3);
    expect(agrees?.[0]).toMatchObject({ what: "target", cells: ["Sectorcijfers!C7"], line: 5 });
  });

  it("ends with 1 where a number differs, and shows both with the line and the cell", async () => {
    const { exitCode, stdout } = await run(["letter-check", inFolder("fout.txt"), SAMPLE]);
    expect(exitCode).toBe(1);
    expect(stdout.split("\n")[0]).toBe(
      "regel 7\tPolitie, realisatiepercentage 2023: in de brief 56,3%, in de werkmap 54,3% (Sectorcijfers!E7).",
    );
    expect(stdout).toContain("2 getallen kloppen met de werkmap, 1 wijkt af, 0 staan niet in");
  });

  it.each([
    ["the letter cannot be read", () => [inFolder("weg.docx"), SAMPLE]],
    ["the letter has no figures", () => [inFolder("brug.txt"), SAMPLE]],
    ["the workbook is none", () => [inFolder("goed.txt"), inFolder("brug.txt")]],
    ["the workbook is not there", () => [inFolder("goed.txt"), inFolder("weg.xlsx")]],
  ])("ends with 2 and one sentence where %s: 1 is for what differs", async (_, files) => {
    const { exitCode, stdout, stderr } = await run(["letter-check", ...files()]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr.split("\n")).toHaveLength(1);
  });

  it("asks for the workbook when it is not named", async () => {
    const { exitCode, stderr } = await run(["letter-check", inFolder("goed.txt")]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Noem de werkmap waar de brief naast moet.");
  });
});

describe("letter --out", () => {
  it.each(["nl", "en"])(
    "gives a Word document that agrees in every number (%s)",
    async (locale) => {
      const out = inFolder(`brief-${locale}.docx`);
      const made = await run(["letter", SAMPLE, "--out", out, "--locale", locale]);
      expect(made).toMatchObject({ exitCode: 0, stderr: "" });
      const { exitCode, stdout } = await run(["letter-check", out, SAMPLE, "--json"]);
      const { agrees, differs, notInWorkbook, leftOut, notUnderstood } =
        json<Record<string, object[]>>(stdout);
      expect({ exitCode, differs, notInWorkbook, leftOut, notUnderstood }).toEqual({
        ...{ exitCode: 0, differs: [], notInWorkbook: [], leftOut: [], notUnderstood: [] },
      });
      expect(agrees?.length).toBeGreaterThanOrEqual(49);
    },
  );

  it("gives the same file twice", async () => {
    const [one, two] = [inFolder("een.docx"), inFolder("twee.docx")];
    await run(["letter", SAMPLE, "--out", one]);
    await run(["letter", SAMPLE, "--out", two]);
    expect(await readFile(one)).toEqual(await readFile(two));
  });

  it.each([
    [["--out", "brief.pdf"], 1, "geef met --out een naam die op .docx eindigt"],
    [["--out", "brief.docx", "--html"], 2, "--html --out"],
    [["--table"], 2, "--table"],
  ])("refuses %s", async (options, code, words) => {
    const { exitCode, stderr } = await run(["letter", SAMPLE, ...options]);
    expect(exitCode).toBe(code);
    expect(stderr).toContain(words);
  });
});
