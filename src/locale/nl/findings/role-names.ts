import type { ColumnRole } from "../../../domain/figures";
import { fieldNames } from "./field-names";

/** What a column holds, within a Dutch sentence. */
export const roleNames: Readonly<Record<ColumnRole, string>> = {
  ...fieldNames,
  sector: "sector",
  organisation: "organisatie",
  group: "groep",
  year: "jaar",
  remark: "opmerking",
  coverage: "dekking",
  organisations: "aantal organisaties",
  reported: "aantal opgaven",
  unit: "eenheid",
  measure: "wat de rij geeft",
  value: "cijfer",
};
