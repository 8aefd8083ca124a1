import type { Paragraph as DocxParagraph, Table as DocxTable } from "docx";
import { figureParagraph, type BookmarkCount, type Docx } from "./figure-paragraph";
import type { WrittenBlock } from "./letter-document";

/** Twentieths of a point. */
const WIDTHS = [4500, 2600] as const;
const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** A sector as the letter prints it: a heading, a table of two columns, and its notes. */
export function blockParts(
  docx: Docx,
  block: WrittenBlock,
  [label, value]: readonly [string, string],
  count: BookmarkCount,
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
  const rows = block.lines.map(
    (line) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(new Paragraph({ text: line.label, keepNext: true }), 0),
          cell(figureParagraph(docx, block, line, count), 1),
        ],
      }),
  );
  return [
    new Paragraph({ text: block.sector, heading: HeadingLevel.HEADING_2, keepNext: true }),
    new Paragraph({ text: block.heading, heading: HeadingLevel.HEADING_3, keepNext: true }),
    new Table({ rows: [head, ...rows], columnWidths: [...WIDTHS] }),
    ...block.notes.map((note) => new Paragraph(note)),
    new Paragraph(""),
  ];
}
