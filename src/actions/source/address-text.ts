import type { SheetPlace } from "./copy-outcome";

/**
 * A place as Excel writes it, the sheet's name in quotes where a formula would need them.
 * @example addressText({ sheet: "Cijfers 2023", range: "A1:I14" }) //=> "'Cijfers 2023'!A1:I14"
 */
export function addressText({ sheet, range }: SheetPlace): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${range}`;
}
