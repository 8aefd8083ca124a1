import type { FoundTable } from "../figures";
import type { Decided } from "../layouts";
import { neighboursYear } from "./neighbours-year";

/** A table that names no year and goes on with the one before it has that one's. */
export function withNeighboursYear(
  decided: Decided,
  found: readonly FoundTable[],
  read: (decided: Decided) => FoundTable[],
): FoundTable[] {
  const untitled = read(decided);
  const { plan } = decided;
  const year = neighboursYear(plan.table.region.grid, untitled, found.at(-1));
  return year === null ? untitled : read({ ...decided, plan: { ...plan, titleYear: year } });
}
