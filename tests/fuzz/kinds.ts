import { blocksLayout } from "./layouts/blocks";
import type { Layout } from "./layouts/layout";
import { longLayout, measureRowsLayout } from "./layouts/measure-rows";
import {
  organisationsAcrossLayout,
  organisationsLayout,
  organisationsOfSheetLayout,
  organisationsOfTitleLayout,
} from "./layouts/organisations";
import { rowsLayout } from "./layouts/rows";
import { transposedLayout } from "./layouts/transposed";
import {
  measureTablesLayout,
  stackedHeadersLayout,
  yearsInHeadersLayout,
} from "./layouts/years-across";
import type { Variant } from "./variant";

/** How a workbook is laid out as a whole. */
export interface Kind {
  readonly write: Layout;
  /** Where the year stands: in the table, or for a table of one year in its title or sheet. */
  readonly years: "table" | "title" | "sheet";
  /** What has a sheet of its own, named after it, besides years. */
  readonly sheets: "sector" | null;
  /** A row of totals may stand below it. */
  readonly totals: boolean;
  /** Its figures stand in a column of their own beside one of units. */
  readonly unitColumn: boolean;
  /** A line's label carries no unit: its figures do. */
  readonly bareLabels: boolean;
  /** What may make it harder to read. */
  readonly variants: readonly Variant[];
}

const kind = (write: Layout, given: Partial<Omit<Kind, "write">> = {}): Kind => ({
  ...{ write, years: "table", sheets: null, totals: false, unitColumn: false, bareLabels: false },
  variants: CELLS,
  ...given,
});

/** Every layout can be written by someone who slips. */
const CELLS: readonly Variant[] = ["own sectors", "slips", "ambiguous notation"];
const STANDING: readonly Variant[] = [...CELLS, "Excel table", "extra columns"];
const ONE_YEAR: readonly Variant[] = [
  ...STANDING,
  "groups",
  "two realisations",
  "change",
  "coverage",
  "side by side",
];
const ACROSS: readonly Variant[] = [...CELLS, "extra columns", "groups", "change"];
const ORGANISATIONS: readonly Variant[] = ["own sectors", "slips", "Excel table", "extra columns"];

/** Every layout by the name under which it is counted. */
export const KINDS: Readonly<Record<string, Kind>> = {
  rows: kind(rowsLayout, {
    unitColumn: true,
    variants: [
      ...STANDING,
      ...(["year once", "two realisations", "change", "coverage", "side by side"] as const),
    ],
  }),
  "rows, year in title": kind(rowsLayout, {
    ...{ years: "title", totals: true, unitColumn: true, variants: ONE_YEAR },
  }),
  "rows, year in sheet name": kind(rowsLayout, {
    ...{ years: "sheet", totals: true, unitColumn: true },
    variants: ONE_YEAR.filter((variant) => variant !== "side by side"),
  }),
  "years in headers": kind(yearsInHeadersLayout, {
    ...{ totals: true, variants: [...ACROSS, "Excel table"] },
  }),
  "stacked headers": kind(stackedHeadersLayout, { totals: true, variants: ACROSS }),
  "a table a measure": kind(measureTablesLayout, { variants: [...CELLS, "groups", "change"] }),
  transposed: kind(transposedLayout, { variants: [...CELLS, "change"] }),
  "transposed, year in title": kind(transposedLayout, {
    ...{ years: "title", variants: [...CELLS, "change"] },
  }),
  "measures in rows": kind(measureRowsLayout, {
    variants: [...CELLS, "extra columns", "change"],
  }),
  "one figure a row": kind(longLayout, { variants: [...STANDING, "change"] }),
  blocks: kind(blocksLayout, {
    ...{ bareLabels: true, variants: [...CELLS, "change", "side by side"] },
  }),
  organisations: kind(organisationsLayout, { variants: [...ORGANISATIONS, "sector once"] }),
  "organisations, years across": kind(organisationsAcrossLayout, {
    variants: [...ORGANISATIONS, "sector once"],
  }),
  "organisations, a sheet a sector": kind(organisationsOfSheetLayout, {
    ...{ sheets: "sector", variants: ORGANISATIONS.filter((it) => it !== "own sectors") },
  }),
  "organisations of a title": kind(organisationsOfTitleLayout, {
    variants: ["slips", "year in title", "Excel table"],
  }),
};

/** The kinds alone, and each with each of its variants: `rows, year once`. */
export const LAYOUTS: ReadonlyMap<
  string,
  { readonly kind: Kind; readonly variant: Variant | null }
> = new Map(
  Object.entries(KINDS).flatMap(([name, each]) =>
    [null, ...each.variants].map(
      (variant) =>
        [variant === null ? name : `${name}, ${variant}`, { kind: each, variant }] as const,
    ),
  ),
);
