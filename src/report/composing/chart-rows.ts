/** Rows as low as those of a table so long take more than one a bar. */
const MANY_ROWS = 30;
const ROWS_A_BAR = 1.3;
const LEAST_ROWS = 5;

/**
 * How many rows a chart of bars beside a table is high: bars need not grow with a long table, nor
 * be pressed together beside a short one.
 *
 * @param beside rows of the table that are left when the words below the chart have theirs
 * @param more rows for its legend and scale
 * @example chartRows(13, 17, 5) //=> 17
 */
export function chartRows(bars: number, beside: number, more: number): number {
  const wanted = Math.round(bars * (beside < MANY_ROWS ? 1 : ROWS_A_BAR)) + more;
  return Math.max(LEAST_ROWS, Math.min(beside, wanted));
}
