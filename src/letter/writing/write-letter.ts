import type { Paragraph as DocxParagraph, Table as DocxTable } from "docx";
import { unzipSync, zipSync } from "fflate";
import { blockParts } from "./block-parts";
import type { LetterDocument } from "./letter-document";
import { columnsOf, isWide, tableParts } from "./table-parts";

/** The earliest moment that a zip can hold: the same letter is the same file. */
const MOMENT = new Date(1980, 0, 1);
const CORE = "docProps/core.xml";
/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };

/**
 * A letter as a Word document: real headings, tables with a heading row, its language set, each
 * figure in a bookmark. The same letter gives the same bytes. What came from cells is text,
 * whatever is in it.
 */
export async function writeLetter(letter: LetterDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const { Document, HeadingLevel, Packer, PageOrientation, Paragraph } = docx;
  const children: (DocxParagraph | DocxTable)[] = [
    new Paragraph({ text: letter.title, heading: HeadingLevel.TITLE }),
  ];
  const { form } = letter;
  const count = { last: 0 };
  const columns = columnsOf(letter);
  for (const group of letter.groups) {
    children.push(new Paragraph({ text: group.name, heading: HeadingLevel.HEADING_1 }));
    children.push(
      ...(form.kind === "table"
        ? tableParts(docx, group, { ...form, columns, count })
        : group.blocks.flatMap((block) => blockParts(docx, block, form.columns, count))),
    );
  }
  const onSide = form.kind === "table" && isWide(columns);
  const size = { ...A4, ...(onSide ? { orientation: PageOrientation.LANDSCAPE } : {}) };
  const run = { language: { value: letter.language }, font: "Calibri", size: 22 };
  const document = new Document({
    title: letter.title,
    styles: { default: { document: { run } } },
    sections: [{ properties: { page: { size } }, children }],
  });
  return withoutMoment(new Uint8Array(await Packer.toArrayBuffer(document)), letter);
}

/** The file without the moment at which it was made, in its parts and in the zip around them. */
function withoutMoment(bytes: Uint8Array, letter: LetterDocument): Uint8Array {
  const parts = unzipSync(bytes);
  parts[CORE] = new TextEncoder().encode(coreProperties(letter));
  return zipSync(parts, { mtime: MOMENT });
}

function coreProperties({ title, language }: LetterDocument): string {
  const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped}</dc:title><dc:language>${language}</dc:language>`,
    "</cp:coreProperties>",
  ].join("");
}
