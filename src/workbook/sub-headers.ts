import { parseQuantity } from "../domain/quantities";
import { isFigureRole, isPercentage } from "./figure-roles";
import type { Grid } from "./grid";
import { headerAt, yearAt } from "./head-cell";
import type { HeaderRow } from "./header-row";
import { readHeader, type Header } from "./read-header";
import { isAmount } from "./split-headers";

/**
 * Headers of figures that the row below divides: `Realisatie |` over `excl. SROI | incl. SROI`. By
 * column, with `null` for what is not understood, such as a quarter: that is not the realisation.
 * `null` for a row below that holds something else.
 */
export function subHeaders(at: HeaderRow): ReadonlyMap<number, Header | null> | null {
  const { grid, row, left, right } = at;
  const found = new Map<number, Header | null>();
  let [wide, spans]: [string, boolean] = ["", false];
  for (let column = left; column <= right; column++) {
    const own = String(grid.spread(row, column)).trim();
    const below = String(grid.value(row + 1, column)).trim();
    const goesOn = own === "" || own === wide;
    if (!goesOn) wide = own;
    if (below === "") {
      if (own === "") wide = "";
      continue;
    }
    if (!isHeaderOfFigures(wide)) {
      if (headerAt(grid, row + 1, column) === null) return null;
      continue;
    }
    const role = headerAt(grid, row + 1, column)?.role;
    // Under a title, `Stand 2023`, the headers themselves stand.
    if (role === "target" || role === "realised") return null;
    if (!isHeaderText(grid, row + 1, column)) return null;
    if (goesOn && found.has(column - 1)) spans = true;
    found.set(column, dividedHeader(grid, row + 1, column, wide));
  }
  return spans ? found : null;
}

const isHeaderOfFigures = (text: string): boolean => {
  const role = readHeader(text)?.role;
  return role !== undefined && isFigureRole(role);
};

/** Whether a cell below a header of figures is no figure itself. */
export function isHeaderText(grid: Grid, row: number, column: number): boolean {
  if (yearAt(grid, row, column) !== null) return true;
  const text = grid.text(row, column);
  return (
    text !== "" && parseQuantity(text, { origin: grid.origin(row, column) }).kind === "unreadable"
  );
}

function dividedHeader(grid: Grid, row: number, column: number, wide: string): Header | null {
  if (isAmount(grid, row, column))
    return readHeader(`${wide} (${grid.text(row, column)})`) ?? readHeader(wide);
  const together = readHeader(`${wide} ${String(grid.value(row, column))}`);
  if (together) return together;
  const own = headerAt(grid, row, column);
  if (!own || !isFigureRole(own.role)) return null;
  // A percentage of a doel is none of what was realised.
  return isPercentage(own.role) && readHeader(wide)?.role !== "realised" ? null : own;
}
