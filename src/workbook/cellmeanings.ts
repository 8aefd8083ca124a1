import { columnNotation } from "./columnnotation";
import { FIGURE_ROLES, isPercentage, type FigureRole } from "./figureroles";
import type { Layout } from "./layout";
import type { Grid } from "./grid";
import { percentageScale } from "./percentagescale";
import type { CellMeaning } from "./readcell";
import type { Meanings } from "./opentable";
import type { Series } from "./series";

/** What the cells of each series mean: their notation, unit and scale, by all rows together. */
export function cellMeanings(
  grid: Grid,
  layout: Layout,
  rows: readonly number[],
): Map<Series, Meanings> {
  const notation = columnNotation(figureTexts(grid, layout.figureColumns, rows));
  const title = layout.bare?.unit ?? null;
  const meaning = ({ columns, units }: Series, role: FigureRole): CellMeaning => {
    const column = columns[role];
    const percentage = isPercentage(role);
    const scale =
      percentage && column !== undefined
        ? percentageScale(grid, column, rows, notation)
        : undefined;
    return { percentage, scale, notation, unit: percentage ? null : (units[role] ?? title) };
  };
  return new Map(
    layout.series.map((series) => {
      const entries = FIGURE_ROLES.map((role) => [role, meaning(series, role)] as const);
      return [series, Object.fromEntries(entries) as Record<FigureRole, CellMeaning>];
    }),
  );
}

function* figureTexts(
  grid: Grid,
  columns: readonly number[],
  rows: readonly number[],
): Generator<string> {
  for (const column of columns) {
    for (const row of rows) {
      const text = grid.text(row, column);
      if (text !== "") yield text;
    }
  }
}
