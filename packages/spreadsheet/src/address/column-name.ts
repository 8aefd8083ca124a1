/**
 * The letters of a column that is counted from 0.
 *
 * @example columnName(27) //=> "AB"
 */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/**
 * The column, counted from 0, of letters in either case.
 *
 * @example columnIndex("ab") //=> 27
 */
export function columnIndex(name: string): number {
  let number = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    number = number * 26 + (code > 96 ? code - 96 : code - 64);
  }
  return number - 1;
}
