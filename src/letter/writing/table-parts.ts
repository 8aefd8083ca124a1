import type { Paragraph as DocxParagraph, Table as DocxTable } from "docx";
import type { FigureField } from "../../domain/figures";
import { figureParagraph, type BookmarkCount, type Docx } from "./figure-paragraph";
import type { LetterDocument, LetterGroup, WrittenBlock } from "./letter-document";

/** Twentieths of a point: what fits between the margins of an A4, upright and on its side. */
const UPRIGHT = 9026;
const ON_SIDE = 13_958;
/** The column of sectors is so many times as wide as one of figures. */
const SECTOR_SHARE = 1.6;
const CELL_MARGINS = { top: 40, bottom: 40, left: 60, right: 60 };
/** More columns than these stand on a page on its side. */
const MOST_UPRIGHT = 4;

/** What a figure is called, by the quantities that a letter's sectors have between them. */
export type Columns = ReadonlyMap<FigureField, string>;

/** The columns of all tables of a letter, in the order of its blocks: tables of one letter are alike. */
export function columnsOf({ groups }: LetterDocument): Columns {
  const lines = groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  return new Map(lines.map(({ field, label }) => [field, label]));
}

/** Whether a table with these columns wants a page on its side. */
export const isWide = (columns: Columns): boolean => columns.size + 1 > MOST_UPRIGHT;

/** A group of sectors as one table, a row each, with the notes of each below it. */
export function tableParts(
  docx: Docx,
  { blocks }: LetterGroup,
  { columns, sector, missing, count }: TableTexts,
): (DocxParagraph | DocxTable)[] {
  const { AlignmentType, HeadingLevel, Paragraph, Table, TableRow } = docx;
  const { RIGHT: alignment } = AlignmentType;
  const widths = widthsOf(columns);
  const text = (words: string, index: number) => {
    const children = [new docx.TextRun({ text: words, bold: true })];
    const content = new Paragraph(index === 0 ? { children } : { children, alignment });
    return cellOf(docx, content, widths[index]);
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [sector, ...columns.values()].map(text),
  });
  const rows = blocks.map(
    (block) =>
      new TableRow({
        cantSplit: true,
        children: [
          text(block.sector, 0),
          ...[...columns.keys()].map((field, index) => {
            const line = block.lines.find((each) => each.field === field);
            const figure = line
              ? figureParagraph(docx, block, line, count, { alignment })
              : new Paragraph({ text: missing, alignment });
            return cellOf(docx, figure, widths[index + 1]);
          }),
        ],
      }),
  );
  const [first] = blocks;
  return [
    ...(first
      ? [new Paragraph({ text: first.heading, heading: HeadingLevel.HEADING_2, keepNext: true })]
      : []),
    new Table({ rows: [head, ...rows], columnWidths: [...widths] }),
    ...blocks.flatMap((block) => notesOf(block).map((note) => new Paragraph(note))),
    new Paragraph(""),
  ];
}

export interface TableTexts {
  readonly columns: Columns;
  /** Head of the column of sectors. */
  readonly sector: string;
  /** In the place of a figure that a sector has not. */
  readonly missing: string;
  readonly count: BookmarkCount;
}

const notesOf = ({ sector, notes }: WrittenBlock): string[] =>
  notes.map((note) => `${sector}: ${note}`);

function widthsOf(columns: Columns): number[] {
  const one = Math.floor((isWide(columns) ? ON_SIDE : UPRIGHT) / (columns.size + SECTOR_SHARE));
  return [Math.floor(one * SECTOR_SHARE), ...Array.from(columns, () => one)];
}

const cellOf = (docx: Docx, content: DocxParagraph, width = 0) =>
  new docx.TableCell({
    children: [content],
    width: { size: width, type: docx.WidthType.DXA },
    margins: CELL_MARGINS,
  });
