import { FIGURE_ROLES, isPercentage } from "./figure-roles";
import type { Layout } from "./layout";
import type { Series } from "./series";

/**
 * A layout without the percentages and changes of which nothing says the year, behind figures of
 * several years: `Realisatie 2022 | Realisatie 2023 | %`. They are told of as columns not read.
 */
export function withoutYearlessRates(layout: Layout, titleYear: number | null): Layout {
  const { series, columns, unknown } = layout;
  if (titleYear !== null || columns.year !== undefined) return layout;
  const left = series.filter((each) => each.year === null && !each.before && isOfRates(each));
  const years = new Set(series.flatMap(({ year }) => (year === null ? [] : [year])));
  if (left.length === 0 || years.size < 2) return layout;
  const kept = series.filter((each) => !left.includes(each));
  const without = left.flatMap((each) => Object.values(each.columns));
  return {
    ...layout,
    series: kept,
    figureColumns: layout.figureColumns.filter((column) => !without.includes(column)),
    unknown: [...unknown, ...without],
  };
}

const isOfRates = ({ columns }: Series): boolean =>
  FIGURE_ROLES.every(
    (role) => columns[role] === undefined || isPercentage(role) || role === "statedChange",
  );
