import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openLetter, readLetter, writeLetter, type LetterDocument } from "../../src/letter";

const LETTER: LetterDocument = {
  title: "Voortgang banenafspraak <2023> & verder",
  language: "nl-NL",
  form: { kind: "blocks", columns: ["Grootheid", "Cijfer"] },
  groups: [
    {
      name: "Overheidssectoren",
      blocks: [
        {
          ...{
            id: "politie",
            sector: "Politie",
            year: 2023,
            heading: "Cijfermatige realisatie 2023",
          },
          lines: [
            { field: "target", label: "Doel", value: "713 fta" },
            { field: "realised", label: "Realisatie", value: "387 fta" },
            { field: "statedRate", label: "Realisatiepercentage", value: "54,3%" },
          ],
          notes: ["=1+1 is tekst."],
        },
      ],
    },
  ],
};

describe("a letter as a Word document", () => {
  it("is the same file when it is made again", async () => {
    expect(await writeLetter(LETTER)).toEqual(await writeLetter(LETTER));
  });

  it("has headings, a heading row for each table, its language, and a bookmark for each figure", async () => {
    const parts = unzipSync(await writeLetter(LETTER));
    const text = (path: string) => new TextDecoder().decode(parts[path]);
    const document = text("word/document.xml");
    expect(document.match(/<w:pStyle w:val="(Title|Heading\d)"\/>/g)).toHaveLength(4);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(
      [...document.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(["politie_2023_target", "politie_2023_realised", "politie_2023_statedRate"]);
    expect(text("word/styles.xml")).toContain('<w:lang w:val="nl-NL"/>');
    expect(text("docProps/core.xml")).toContain("&lt;2023&gt; &amp; verder");
  });

  it("is read back with the same figures", async () => {
    const opened = await openLetter(await writeLetter(LETTER), "brief.docx");
    if (opened.kind === "failed") throw new Error(opened.problem.code);
    const { mentions, notUnderstood } = readLetter(opened.text);
    expect(mentions.map(({ what, quantity }) => `${what} ${quantity.text}`)).toEqual([
      "target 713 fta",
      "realised 387 fta",
      "statedRate 54,3%",
    ]);
    expect(notUnderstood).toEqual([]);
  });
});
