import { type Sheet, displayText, type Locale, isCellError } from "../../../model";
import { localFormula } from "../formula";

/** Enough digits to enter the number again without loss. */
const FULL = "0.###############";
const PERCENTAGE = /^[^"]*%/;

/**
 * What the formula bar shows of a cell: its formula in the user's notation, or its value in full.
 *
 * @example entryText(sheet, 4, 3, "nl-NL") //=> "508,5"
 */
export function entryText(sheet: Sheet, row: number, column: number, locale: Locale): string {
  const cell = sheet.cell(row, column);
  if (!cell) return "";
  const formulaCell = cell.spilledFrom
    ? sheet.cell(cell.spilledFrom.row, cell.spilledFrom.column)
    : cell;
  if (formulaCell?.formula !== undefined) return localFormula(formulaCell.formula, locale);
  const { value } = cell;
  if (cell.quoted) return `'${String(value ?? "")}`;
  if (typeof value !== "number" || isCellError(value)) return displayText(value, undefined, locale);
  return numberText(value, cell.style?.numberFormat, locale);
}

function numberText(value: number, numberFormat: string | undefined, locale: Locale): string {
  const format = numberFormat ?? "General";
  if (PERCENTAGE.test(format)) return trimmed(displayText(value, `${FULL}%`, locale));
  if (/[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, "")))
    return displayText(value, "d-m-yyyy", locale);
  if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-9))
    return displayText(value, undefined, locale);
  return trimmed(displayText(value, FULL, locale));
}

/** The format leaves a lone decimal mark behind a whole number. */
function trimmed(text: string): string {
  return text.replace(/[.,](?=%?$)/, "");
}
