import type { CellValue } from "../workbook/cells";
import type { Block, CellContent } from "../report/sheetdescription";

/** Writes a block in one piece: formulas, numbers and texts. */
export function applyCells(sheet: Excel.Worksheet, { top, left, rows }: Block): void {
  const columns = Math.max(...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return;
  sheet.getRangeByIndexes(top, left, rows.length, columns).formulas = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => entryOf(row[column] ?? null)),
  );
}

function entryOf(cell: CellContent | null): string | number {
  if (cell === null) return "";
  if (cell.kind === "formula") return cell.formula;
  return cell.kind === "number" ? cell.number : textEntry(cell.text);
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
