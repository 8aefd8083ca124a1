/**
 * The letters of a column that is counted from 0.
 *
 * @example
 * columnName(27); //=> "AB"
 */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/**
 * An A1 address from rows and columns counted from 0.
 *
 * @example
 * address(4, 0, 23, 9); //=> "A5:J24"
 * address(4, 0); //=> "A5"
 */
export function address(top: number, left: number, bottom = top, right = left): string {
  const first = `${columnName(left)}${top + 1}`;
  const last = `${columnName(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The same area with dollar signs, so that it stays when a formula is copied. */
export function fixed(a1: string): string {
  return a1.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
