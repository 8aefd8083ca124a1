import type { Paragraph as DocxParagraph, Table as DocxTable } from "docx";
import type * as docxModule from "docx";
import { unzipSync, zipSync } from "fflate";
import type { FigureField } from "../../domain/figures";
import type { LetterDocument, WrittenBlock } from "./letter-document";

type Docx = typeof docxModule;

/** The earliest moment that a zip can hold: the same letter is the same file. */
const MOMENT = new Date(1980, 0, 1);
const CORE = "docProps/core.xml";
/** Word takes no longer names of bookmarks. */
const LONGEST_BOOKMARK = 40;
/** Twentieths of a point. */
const WIDTHS = [4500, 2600] as const;
const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/**
 * A letter as a Word document: real headings, tables with a heading row, its language set, each
 * figure in a bookmark. The same letter gives the same bytes. What came from cells is text,
 * whatever is in it.
 */
export async function writeLetter(letter: LetterDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const { Document, HeadingLevel, Packer, Paragraph } = docx;
  const children: (DocxParagraph | DocxTable)[] = [
    new Paragraph({ text: letter.title, heading: HeadingLevel.TITLE }),
  ];
  const numbers = { last: 0 };
  for (const { name, blocks } of letter.groups) {
    children.push(new Paragraph({ text: name, heading: HeadingLevel.HEADING_1 }));
    for (const block of blocks) children.push(...blockParts(docx, block, letter.columns, numbers));
  }
  const run = { language: { value: letter.language }, font: "Calibri", size: 22 };
  const document = new Document({
    title: letter.title,
    styles: { default: { document: { run } } },
    sections: [{ children }],
  });
  return withoutMoment(new Uint8Array(await Packer.toArrayBuffer(document)), letter);
}

function blockParts(
  docx: Docx,
  block: WrittenBlock,
  [label, value]: LetterDocument["columns"],
  numbers: { last: number },
): (DocxParagraph | DocxTable)[] {
  const { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = docx;
  const cell = (content: DocxParagraph, index: 0 | 1) =>
    new TableCell({
      children: [content],
      width: { size: WIDTHS[index], type: WidthType.DXA },
      margins: CELL_MARGINS,
    });
  const bold = (text: string) =>
    new Paragraph({ keepNext: true, children: [new TextRun({ text, bold: true })] });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [cell(bold(label), 0), cell(bold(value), 1)],
  });
  const rows = block.lines.map((line) => {
    numbers.last += 1;
    const figure = figureParagraph(docx, line.value, bookmarkName(block, line.field), numbers.last);
    return new TableRow({
      cantSplit: true,
      children: [cell(new Paragraph({ text: line.label, keepNext: true }), 0), cell(figure, 1)],
    });
  });
  return [
    new Paragraph({ text: block.sector, heading: HeadingLevel.HEADING_2, keepNext: true }),
    new Paragraph({ text: block.heading, heading: HeadingLevel.HEADING_3, keepNext: true }),
    new Table({ rows: [head, ...rows], columnWidths: [...WIDTHS] }),
    ...block.notes.map((note) => new Paragraph(note)),
    new Paragraph(""),
  ];
}

/** docx's own bookmarks count through all documents that it makes: the next would be another file. */
function figureParagraph(docx: Docx, value: string, name: string, number: number): DocxParagraph {
  const paragraph = new docx.Paragraph({});
  paragraph.addChildElement(new docx.BookmarkStart(name, number));
  paragraph.addChildElement(new docx.TextRun(value));
  paragraph.addChildElement(new docx.BookmarkEnd(number));
  return paragraph;
}

/**
 * The name of a figure's bookmark: letters, digits and underscores, as Word wants.
 *
 * @example bookmarkName({id: "politie", year: 2023}, "target") //=> "politie_2023_target"
 */
export function bookmarkName(
  { id, year }: Pick<WrittenBlock, "id" | "year">,
  field: FigureField,
): string {
  const behind = `_${year ?? "x"}_${field}`;
  const plain = id
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^(?![A-Za-z])/, "s");
  return plain.slice(0, LONGEST_BOOKMARK - behind.length) + behind;
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
