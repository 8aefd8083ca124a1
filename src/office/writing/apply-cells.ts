import { onSheet, textInFormula, type Block, type CellContent } from "../../report/description";
import type { CellValue } from "../../workbook";

/** What a sheet that is made along with others is called in the end, and until then. */
export interface MadeName {
  readonly name: string;
  readonly draft: string;
}

/**
 * Writes a block in one piece: formulas, numbers and texts.
 *
 * @param made the names of the sheets that are made along with this one, by their described names
 */
export function applyCells(
  sheet: Excel.Worksheet,
  { top, left, rows }: Block,
  made: ReadonlyMap<string, MadeName> = new Map(),
): void {
  const columns = Math.max(...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return;
  sheet.getRangeByIndexes(top, left, rows.length, columns).formulas = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => entryOf(row[column] ?? null, made)),
  );
}

function entryOf(cell: CellContent | null, made: ReadonlyMap<string, MadeName>): string | number {
  switch (cell?.kind) {
    case undefined:
      return "";
    case "formula":
      return cell.formula;
    case "number":
      return cell.number;
    case "text":
      return textEntry(cell.text);
    case "link":
      // A link is a text, and does not follow when the draft gets its name.
      return linkFormula(cell, made.get(cell.sheet)?.name ?? cell.sheet);
    case "mirror":
      return `=${onSheet(made.get(cell.sheet)?.draft ?? cell.sheet, cell.cell)}`;
  }
}

/** @example linkFormula({ text: "C7", cell: "C7", ... }, "Cijfers") //=> '=HYPERLINK("#Cijfers!C7","C7")' */
function linkFormula(
  { text, cell, sheet: described }: Extract<CellContent, { kind: "link" }>,
  sheet: string,
): string {
  // Where it says the sheet's name, that is the name that the sheet got.
  const shown = text === described ? sheet : text;
  return `=HYPERLINK(${textInFormula(`#${onSheet(sheet, cell)}`)},${textInFormula(shown)})`;
}

/** What to enter to have a cell's contents again, as Excel gave them. */
export function contentEntry(content: CellValue): CellValue {
  return typeof content === "string" && !content.startsWith("=") ? textEntry(content) : content;
}

/**
 * What to enter so that Excel keeps a text as it is: an apostrophe in front where Excel would read
 * a formula, a number, a date or a truth value in it.
 *
 * @example textEntry("=1+1") //=> "'=1+1"
 * @example textEntry("Politie") //=> "Politie"
 */
export function textEntry(text: string): string {
  if (text === "") return "";
  const plain = /^\p{L}/u.test(text) && !/^(true|false|waar|onwaar)$/i.test(text);
  // Short texts with digits can be dates (`mei 2023`); sentences cannot.
  const mayBeDate = /\d/.test(text) && text.length <= 20;
  return plain && !mayBeDate ? text : `'${text}`;
}
