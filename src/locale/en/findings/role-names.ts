import type { ColumnRole } from "../../../domain/figures";
import { fieldNames } from "./field-names";

/** What a column holds, within an English sentence. */
export const roleNames: Readonly<Record<ColumnRole, string>> = {
  ...fieldNames,
  sector: "sector",
  organisation: "organisation",
  group: "group",
  year: "year",
  remark: "remark",
  coverage: "coverage",
  organisations: "number of organisations",
  reported: "number that reported",
  unit: "unit",
  measure: "what the row gives",
  value: "figure",
};
