import type { SheetPlace } from "./copy-outcome";

/** `A1`, `R1C1`, `R`: a sheet of that name is a cell to Excel, unless it is quoted. */
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i;

/**
 * A place as Excel writes it, the sheet's name in quotes where a formula would need them.
 * @example addressText({ sheet: "Cijfers 2023", range: "A1:I14" }) //=> "'Cijfers 2023'!A1:I14"
 */
export function addressText({ sheet, range }: SheetPlace): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !LIKE_A_CELL.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${range}`;
}
