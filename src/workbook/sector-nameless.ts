import type { Finding } from "../domain/findings";
import type { OpenTable } from "./open-table";

/**
 * Says that nothing names the sector of a row with figures.
 *
 * @param columns those of the figures; all of the table unless given
 */
export function sectorNameless(
  { grid, layout }: Pick<OpenTable, "grid" | "layout">,
  row: number,
  year: number | null,
  columns: readonly number[] = layout.figureColumns,
): Finding {
  const column = columns.find((each) => !grid.isBlank(row, each)) ?? layout.left;
  return {
    ...{ code: "sector-nameless", severity: "error", sector: null, label: null, year },
    origin: grid.origin(row, column),
    text: String(grid.value(row, column)),
  };
}
