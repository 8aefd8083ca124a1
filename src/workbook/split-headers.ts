import { isFigureRole, isPercentage } from "./figure-roles";
import type { Grid } from "./grid";
import { headerAt, yearAt } from "./head-cell";
import type { HeaderRow } from "./header-row";
import type { Header } from "./read-header";
import { titleHeader } from "./title-header";
import { unitAlone } from "./unit-alone";

/** A header that says only that its column counts, and not what. */
const AMOUNT = /^(?:abs\.?|absoluut|absolute|aantal(?:len)?|number|#)$/i;

/**
 * Headers of which the row above says what they give, itself over the first of them only:
 * `2023 | | 2022 |` or `Realisatie 2023 | | Realisatie 2022 |` over `abs. | % | abs. | %`.
 * Empty for a row of other headers.
 */
export function splitHeaders({ grid, row, left, right }: HeaderRow): Map<number, Header> {
  const split = new Map<number, Header>();
  for (let column = left; column < right && row > grid.top; column++) {
    const rate = headerAt(grid, row, column + 1);
    if (rate?.role !== "statedRate" || !isAmount(grid, row, column)) continue;
    // What has a header of its own is no part of the one before it.
    if (!grid.isBlank(row - 1, column + 1)) continue;
    const whole = wholeOver(grid, row, column);
    if (whole === null) continue;
    const unit = unitAlone(grid.text(row, column)) ?? whole.unit;
    split.set(column, { ...whole, unit });
    if (whole.role === "realised") split.set(column + 1, { ...rate, year: whole.year });
  }
  return split;
}

/** Whether the row below splits the headers of this one, so that those are the headers. */
export const isSplitBelow = (at: HeaderRow): boolean =>
  splitHeaders({ ...at, row: at.row + 1, right: at.right + 1 }).size > 0;

/** Whether a header says only that its column counts, be it in which unit. */
export function isAmount(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  const unit = unitAlone(text);
  return unit === null ? AMOUNT.test(text) : unit !== "percentage";
}

/** What stands over a pair: a header, or a year of what the title gives. */
function wholeOver(grid: Grid, row: number, column: number): Header | null {
  const header = headerAt(grid, row - 1, column);
  if (header && isFigureRole(header.role)) return isPercentage(header.role) ? null : header;
  const year = yearAt(grid, row - 1, column);
  const titled = year === null ? null : titleHeader({ grid, row: row - 1, left: 0, right: column });
  return titled && { ...titled, year };
}
