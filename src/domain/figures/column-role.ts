import { FIGURE_FIELDS } from "../quantities";

/** What a column (or a row, in a table on its side) of a sector table can hold. */
export const COLUMN_ROLES = [
  ...FIGURE_FIELDS,
  "sector",
  "organisation",
  "group",
  "year",
  "remark",
  /** `33 van 35` in one cell. */
  "coverage",
  /** Number of organisations, and how many of them reported: each in a column of its own. */
  "organisations",
  "reported",
  "unit",
  /** Names of what the row gives (`Doel`, `Realisatie`), where each has a row of its own. */
  "measure",
  /** The figures themselves, where another column says what each is. */
  "value",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];
