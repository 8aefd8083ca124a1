import type { ColumnRole } from "../../domain/figures";

/** What a column of a table with a row a sector can hold, in the order in which people think. */
export const TOLD_ROLES = [
  "sector",
  "organisation",
  "year",
  "target",
  "realised",
  "statedRate",
  "procurement",
  "statedRateInclProcurement",
  "hiredIn",
  "statedChange",
  "unit",
  "remark",
  "coverage",
  "organisations",
  "reported",
] as const satisfies readonly ColumnRole[];
