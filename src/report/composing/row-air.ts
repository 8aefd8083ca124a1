/** Of a sheet with few rows the page has room to spare. */
const FEW_ROWS = 14;
const MANY_ROWS = 30;

/**
 * How high the rows of a table are, in points: the more there are, the less air they get, so that
 * their page is shrunk less.
 *
 * @param rows of the sheet, down to the last of its tables
 * @example rowAir(24) //=> 20
 */
export function rowAir(rows: number): number {
  if (rows < FEW_ROWS) return 22;
  return rows < MANY_ROWS ? 20 : 14;
}
