import type { Layout } from "./layout";

/**
 * A layout of which the columns of the year before have their year; without them where no one year
 * is that of all rows, or where that year has columns of its own.
 */
export function withYearBefore(layout: Layout, titleYear: number | null): Layout {
  const { series, columns } = layout;
  if (series.every(({ before }) => !before)) return layout;
  const now = series.filter(({ before }) => !before);
  const years = new Set(now.map(({ year }) => year ?? titleYear));
  const [year = null] = years;
  const certain = years.size === 1 && year !== null && columns.year === undefined;
  const all = certain
    ? series.map(({ before, ...each }) => (before ? { ...each, year: year - 1 } : each))
    : now;
  return {
    ...layout,
    series: all,
    columns: all.length === 1 ? { ...columns, ...all[0]?.columns } : columns,
    figureColumns: all.flatMap((each) => Object.values(each.columns)),
  };
}
