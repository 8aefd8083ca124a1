/** The result is as high and as wide as the larger of both; a single row or column repeats. */
type Rows<Item> = readonly (readonly Item[])[];

/**
 * Lays two blocks of cells over each other as Excel broadcasts arrays: a single value goes with
 * everything, one row goes with every row, one column with every column.
 *
 * @param unmatched what a cell gives that one of both does not have
 * @example broadcast([[1], [2]], [[10, 20]], (a, b) => a + b, () => 0) //=> [[11, 21], [12, 22]]
 */
export function broadcast<A, B, Result>(
  first: Rows<A>,
  second: Rows<B>,
  combine: (first: A, second: B) => Result,
  unmatched: () => Result,
): Result[][] {
  const height = Math.max(first.length, second.length);
  const width = Math.max(widthOf(first), widthOf(second));
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const a = at(first, row, column);
      const b = at(second, row, column);
      return a && b ? combine(a.item, b.item) : unmatched();
    }),
  );
}

const widthOf = (rows: Rows<unknown>) => rows[0]?.length ?? 0;

function at<Item>(rows: Rows<Item>, row: number, column: number): { readonly item: Item } | null {
  const cells = rows[rows.length === 1 ? 0 : row];
  const index = widthOf(rows) === 1 ? 0 : column;
  if (!cells || index >= cells.length) return null;
  return { item: cells[index] as Item };
}
