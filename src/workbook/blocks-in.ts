import { areaAddress, cellAddress } from "./address";
import type { FoundTable } from "./found-table";
import type { Grid } from "./grid";
import { readBlocks } from "./read-blocks";
import { yearsOf } from "./years-of";

/** The blocks of a sheet in the letter's form, as one source; empty when it holds none. */
export function blocksIn(grid: Grid): FoundTable[] {
  const reading = readBlocks(grid);
  if (!reading) return [];
  const { area, figures, findings } = reading;
  return [
    {
      area,
      source: {
        ...{ sheet: grid.sheet, range: areaAddress(area), table: null, layout: "blocks" },
        key: `${grid.sheet ?? ""}!${cellAddress(area.top, area.left)}`,
        ...{ reasons: [], columns: {}, totals: [], figures, findings },
        years: yearsOf(figures),
      },
    },
  ];
}
