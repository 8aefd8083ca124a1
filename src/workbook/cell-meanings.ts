import { columnNotation, type FigureText, type TableNotation } from "./column-notation";
import { FIGURE_ROLES, isPercentage, type FigureRole } from "./figure-roles";
import type { Layout } from "./layout";
import type { Grid } from "./grid";
import { percentageScale } from "./percentage-scale";
import type { CellMeaning } from "./read-cell";
import type { Meanings } from "./open-table";
import type { Series } from "./series";

/** What the cells of each series mean: their notation, unit and scale, by all rows together. */
export function cellMeanings(
  grid: Grid,
  layout: Layout,
  rows: readonly number[],
  inThousands: boolean,
): { readonly meanings: Map<Series, Meanings>; readonly written: TableNotation } {
  const written = columnNotation(figureTexts(grid, layout, rows), inThousands);
  const { notation, thousandths } = written;
  const title = layout.bare?.unit ?? null;
  const rates = [...ratesOf(layout)];
  const meaning = ({ columns, units }: Series, role: FigureRole): CellMeaning => {
    const column = columns[role];
    const percentage = isPercentage(role);
    const scale =
      percentage && column !== undefined
        ? percentageScale(
            grid,
            {
              own: { columns: [column], rows },
              others: { columns: rates.filter((other) => other !== column), rows },
            },
            notation,
          )
        : undefined;
    const unit = percentage ? null : (units[role] ?? title);
    return { percentage, scale, change: role === "statedChange", notation, thousandths, unit };
  };
  const meanings = new Map(
    layout.series.map((series) => {
      const entries = FIGURE_ROLES.map((role) => [role, meaning(series, role)] as const);
      return [series, Object.fromEntries(entries) as Record<FigureRole, CellMeaning>];
    }),
  );
  return { meanings, written };
}

function* figureTexts(grid: Grid, layout: Layout, rows: readonly number[]): Generator<FigureText> {
  const rates = ratesOf(layout);
  for (const column of layout.figureColumns) {
    const percentage = rates.has(column);
    for (const row of rows) {
      const text = grid.text(row, column);
      if (text !== "") yield { text, percentage, row, column };
    }
  }
}

/** The columns of percentages. */
function ratesOf({ series }: Layout): Set<number> {
  const columns = series.flatMap((it) =>
    FIGURE_ROLES.filter(isPercentage).map((role) => it.columns[role]),
  );
  return new Set(columns.filter((column) => column !== undefined));
}
