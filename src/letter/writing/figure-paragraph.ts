import type { Paragraph as DocxParagraph } from "docx";
import type * as docxModule from "docx";
import type { FigureField } from "../../domain/figures";
import type { WrittenBlock } from "./letter-document";

export type Docx = typeof docxModule;

/** Word takes no longer names of bookmarks. */
const LONGEST_BOOKMARK = 40;

/** Numbers the bookmarks of one document. */
export interface BookmarkCount {
  last: number;
}

/**
 * A figure in a bookmark named after its sector, year and quantity. docx's own bookmarks count
 * through all documents that it makes: the next would be another file.
 */
export function figureParagraph(
  docx: Docx,
  block: WrittenBlock,
  { field, value }: WrittenBlock["lines"][number],
  count: BookmarkCount,
  { alignment }: Pick<docxModule.IParagraphOptions, "alignment"> = {},
): DocxParagraph {
  count.last += 1;
  const paragraph = new docx.Paragraph(alignment ? { alignment } : {});
  paragraph.addChildElement(new docx.BookmarkStart(bookmarkName(block, field), count.last));
  paragraph.addChildElement(new docx.TextRun(value));
  paragraph.addChildElement(new docx.BookmarkEnd(count.last));
  return paragraph;
}

/**
 * The name of a figure's bookmark: letters, digits and underscores, as Word wants.
 *
 * @example bookmarkName({id: "politie", year: 2023}, "target") //=> "politie_2023_target"
 */
function bookmarkName({ id, year }: Pick<WrittenBlock, "id" | "year">, field: FigureField): string {
  const behind = `_${year ?? "x"}_${field}`;
  const plain = id
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^(?![A-Za-z])/, "s");
  return plain.slice(0, LONGEST_BOOKMARK - behind.length) + behind;
}
