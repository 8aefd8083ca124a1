import { parseQuantity, quantityOfNumber } from "../../domain/quantities";
import type { Grid } from "../cells";
import type { Table } from "../profiles";
import { labelAt } from "../regions";

const QUOTUM = /quotum ?-?(?:percentage|%)|(?:percentage|%) (?:van )?(?:het )?quotum/iu;
/** Nobody has so many times the quotum, but each doel is many times it in percent. */
const NEAR_QUOTUM = 3;

/** Whether a column's percentages are of the size of a quotum in percent, in a column beside it. */
export function columnIsOfQuotum(table: Table, column: number): boolean {
  const { heads, sample, region } = table;
  const quotum = [...heads.values()].find(
    (head) => head.column !== column && head.what === null && QUOTUM.test(head.texts.join(" ")),
  );
  if (!quotum) return false;
  const cells = sample.map((row) => [
    rateAt(region.grid, row, column),
    rateAt(region.grid, row, quotum.column),
  ]);
  return areNear(cells);
}

/**
 * The same of the rows of a table on its side, whose first column says what they give.
 *
 * @param named the column of measures
 */
export function rowIsOfQuotum(table: Table, row: number, named: number): boolean {
  const { region, rows } = table;
  const { grid, right } = region;
  if (labelAt(grid, row, named).what !== "statedRate") return false;
  const quotum = rows.find(
    (at) => labelAt(grid, at, named).what === null && QUOTUM.test(grid.text(at, named)),
  );
  if (quotum === undefined) return false;
  const cells: (readonly (number | null)[])[] = [];
  for (let column = named + 1; column <= right; column++)
    cells.push([rateAt(grid, row, column), rateAt(grid, quotum, column)]);
  return areNear(cells);
}

function areNear(cells: readonly (readonly (number | null)[])[]): boolean {
  const near = cells.flatMap(([own = null, of = null]) =>
    own === null || of === null ? [] : [own < of * NEAR_QUOTUM],
  );
  return near.filter((it) => it).length * 2 > near.length;
}

function rateAt(grid: Grid, row: number, column: number): number | null {
  const value = grid.value(row, column);
  const options = {
    percentage: true,
    unit: "percentage",
    origin: grid.origin(row, column),
  } as const;
  if (typeof value === "number")
    return quantityOfNumber(value, { ...options, numberFormat: grid.numberFormat(row, column) })
      .value;
  const reading = typeof value === "string" ? parseQuantity(value, options) : null;
  return reading?.kind === "figure" ? reading.quantity.value : null;
}
