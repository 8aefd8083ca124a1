import type { ReadingReason } from "../domain/findings";
import { columnName } from "./address";
import type { Layout } from "./layout";
import type { Grid } from "./grid";

/** A table read with one of two columns that could both hold the same. */
interface ColumnChoice {
  readonly layout: Layout;
  readonly reason: ReadingReason;
}

/** Each way to read a table of which two columns have headers of one meaning. */
export function columnChoices(grid: Grid, layout: Layout): ColumnChoice[] {
  const { rivals, headerRow } = layout;
  if (!rivals) return [];
  const { role } = rivals;
  const named = rivals.columns.map((column) => ({
    at: column,
    column: columnName(column),
    header: String(grid.spread(headerRow, column)).trim(),
  }));
  return named.map(({ at, column, header }, i) => {
    const unit = rivals.units[i] ?? undefined;
    const others = named.filter((other) => other.at !== at).map((other) => pick(other));
    const series = layout.series.map((it) =>
      rivals.columns.includes(it.columns[role] ?? -1)
        ? { ...it, columns: { ...it.columns, [role]: at }, units: { ...it.units, [role]: unit } }
        : it,
    );
    const figureColumns = series.flatMap((it) => Object.values(it.columns));
    const columns = layout.series.length === 1 ? { ...layout.columns, [role]: at } : layout.columns;
    return {
      layout: { ...layout, series, figureColumns, columns },
      reason: { code: "column-choice", role, column, header, others },
    };
  });
}

const pick = ({ column, header }: { readonly column: string; readonly header: string }) => ({
  column,
  header,
});
