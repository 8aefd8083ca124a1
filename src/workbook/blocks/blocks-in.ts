import { areaAddress, cellAddress, keyText } from "../cells";
import { FIGURE_ROLES } from "../words";
import type { FoundTable } from "../figures";
import type { Grid } from "../cells";
import { readBlocks } from "./read-blocks";
import { yearsOf } from "../figures";

/** The blocks of a sheet in the letter's form, as one source; empty when it holds none. */
export function blocksIn(grid: Grid): FoundTable[] {
  const reading = readBlocks(grid);
  if (!reading) return [];
  const { area, figures, findings } = reading;
  const given = figures.reduce((sum, figure) => {
    return sum + FIGURE_ROLES.filter((role) => figure[role] ?? figure.blanks[role]).length;
  }, 0);
  return [
    {
      area,
      merit: given - findings.filter(({ severity }) => severity === "error").length,
      source: {
        ...{ sheet: grid.sheet, range: areaAddress(area), table: null, layout: "blocks" },
        key: keyText({
          sheet: grid.sheet ?? "",
          cell: cellAddress(area.top, area.left),
          reading: "",
        }),
        ...{ reasons: [], columns: {}, totals: [], figures, findings },
        years: yearsOf(figures),
      },
    },
  ];
}
