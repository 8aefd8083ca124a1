import type { Grid } from "./grid";

/**
 * The same cells with rows and columns changed places, so that a table on its side is read as one
 * that stands. Origins stay those of the sheet.
 */
export function transposedGrid(grid: Grid): Grid {
  return {
    sheet: grid.sheet,
    upright: grid,
    date1904: grid.date1904,
    top: grid.left,
    left: grid.top,
    rowEnd: grid.columnEnd,
    columnEnd: grid.rowEnd,
    value: (row, column) => grid.value(column, row),
    spread: (row, column) => grid.spread(column, row),
    text: (row, column) => grid.text(column, row),
    isBlank: (row, column) => grid.isBlank(column, row),
    numberFormat: (row, column) => grid.numberFormat(column, row),
    origin: (row, column) => grid.origin(column, row),
  };
}
