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
  const places = [...name.toUpperCase()].map((letter) => letter.charCodeAt(0) - 64);
  return places.reduce((number, place) => number * 26 + place, 0) - 1;
}
