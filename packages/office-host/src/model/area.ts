/** A rectangle of cells, both corners included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` gives `A`, `26` gives `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` gives `0`, `AA` gives `26`. */
export function columnIndex(name: string): number {
  return (
    [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** `{top: 0, left: 0, bottom: 13, right: 8}` gives `A1:I14`; a single cell gives `A1`. */
export function areaAddress(area: Area): string {
  const first = columnName(area.left) + (area.top + 1);
  const last = columnName(area.right) + (area.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `A1`, `$A$1:B2`, `A:C` and `2:5`, without a sheet's name; `null` when it is no address. */
export function parseArea(address: string): Area | null {
  const match =
    /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?(?::\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?)?$/i.exec(address);
  if (!match || address === "" || address === ":") return null;
  const [, c1, r1, c2 = c1, r2 = r1] = match;
  if ((c1 === undefined) !== (c2 === undefined) || (r1 === undefined) !== (r2 === undefined))
    return null;
  if ((c1 === undefined || r1 === undefined) && !address.includes(":")) return null;
  const rows = r1 === undefined || r2 === undefined ? [0, MAX_ROWS - 1] : [+r1 - 1, +r2 - 1];
  const columns =
    c1 === undefined || c2 === undefined
      ? [0, MAX_COLUMNS - 1]
      : [columnIndex(c1), columnIndex(c2)];
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

/** A sheet's name as it stands in a formula: quoted when it must be. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
