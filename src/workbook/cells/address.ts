/** A rectangle of cells, both corners included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @example columnName(26) //=> "AA" */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** @example cellAddress(4, 2) //=> "C5" */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** @example areaAddress({top: 0, left: 0, bottom: 13, right: 8}) //=> "A1:I14" */
export function areaAddress({ top, left, bottom, right }: Area): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/** Reads `A1:I14` or `$A$1:$I$14`, with or without a sheet's name; `null` when it is no such range. */
export function parseRange(address: string): Area | null {
  const match = /(?:^|!)\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(address);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

/** @example columnNumber("AA") //=> 26 */
export function columnNumber(name: string): number {
  const places = [...name.toUpperCase()].map((letter) => letter.charCodeAt(0) - 64);
  return places.reduce((number, place) => number * 26 + place, 0) - 1;
}

/** An area with rows and columns changed places. */
export function onItsSide({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}
