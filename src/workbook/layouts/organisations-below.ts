import { labelAt } from "../regions";
import { rowKind } from "../words";
import { isFilled, type Plan } from "./plan";

/** The row whose sector an organisation below it is of, or `heading` for that row itself. */
export type Headed = ReadonlyMap<number, number | "heading">;

/** Sums of rounded figures differ from the rounded sum. */
const ROUNDING = 0.5;
/** One row that gives the same as the row above it may be anything, unless others are sums. */
const SURE_ROWS = 2;
/** Under a header of sectors one name without figures is a sector that gives none. */
const LEAST_HEADINGS = 2;

/**
 * Sectors that stand in a row over their organisations, alone or with the sums of theirs. `null` for
 * a table without them, and for one in which a row could be of no heading or of a sector of its own;
 * those with sums are sure all the same.
 */
export function organisationsBelow(plan: Plan, rows: readonly number[]): Headed | null {
  const { table, layout, organisation, sector } = plan;
  const { grid } = table.region;
  const column = organisation ?? sector;
  if (column === null || layout.what.from === "column" || plan.titleSector !== null) return null;
  if (sector !== null && organisation !== null) return null;
  const summed = summedBelow(plan, rows);
  const headed = new Map<number, number | "heading">(summed);
  let open: number | null = null;
  for (const row of rows) {
    if (summed.has(row)) continue;
    const kind = rowKind(grid.text(row, column));
    const filled = isFilled(plan, row);
    if (kind === "own" && filled && labelAt(grid, row, column).when === null) {
      if (open === null) return summed.size > 0 ? summed : null;
      headed.set(row, open);
      headed.set(open, "heading");
    } else if (kind === "sector" && filled && sector !== null) return null;
    else if (kind === "sector") open = filled ? null : row;
    else if (kind === "total") open = null;
  }
  const headings = [...headed.values()].filter((each) => each === "heading").length;
  return summed.size > 0 || headings >= (sector === null ? 1 : LEAST_HEADINGS) ? headed : null;
}

/** In a list of organisations the rows below a sector that add up to its own figures. */
function summedBelow(plan: Plan, rows: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { organisation, sector, table } = plan;
  if (organisation === null || sector !== null) return found;
  let sure = false;
  let [head, below]: [number | null, number[]] = [null, []];
  const close = (next: number | null) => {
    if (head !== null && below.length > 0 && addUp(plan, head, below)) {
      sure ||= below.length >= SURE_ROWS;
      for (const row of below) found.set(row, head);
    }
    [head, below] = [next, []];
  };
  for (const row of rows) {
    const kind = rowKind(table.region.grid.text(row, organisation));
    if (kind === "own") below.push(row);
    else if (kind === "sector" || kind === "total") close(kind === "sector" ? row : null);
  }
  close(null);
  return sure ? found : new Map();
}

/** Whether all that a row gives of doel and realisatie is the sum of the rows below it. */
function addUp({ table, columns }: Plan, row: number, below: readonly number[]): boolean {
  const { grid } = table.region;
  const given = columns.filter(
    ({ column, role }) =>
      (role === "target" || role === "realised") && typeof grid.value(row, column) === "number",
  );
  const number = (at: number, column: number) => Number(grid.value(at, column)) || 0;
  return (
    given.length > 0 &&
    given.every(({ column }) => {
      const sum = below.reduce((whole, at) => whole + number(at, column), 0);
      return sum !== 0 && Math.abs(sum - number(row, column)) <= ROUNDING;
    })
  );
}
