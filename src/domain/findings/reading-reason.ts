import type { ColumnRole } from "../figures";

/** Why a table can be read in this way and in another: data, spoken by `locale/`. */
export type ReadingReason =
  /** Other tables of the workbook give the same figures; `places` names them (`Blad1!A1:F9`). */
  | { readonly code: "several-tables"; readonly places: readonly string[] }
  /** Tables that give different years or sectors, read as one. */
  | { readonly code: "tables-joined"; readonly places: readonly string[] }
  /** Two columns could hold this: the reading takes `header` in `column`, not `others`. */
  | {
      readonly code: "column-choice";
      readonly role: ColumnRole;
      readonly column: string;
      readonly header: string;
      readonly others: readonly { readonly column: string; readonly header: string }[];
    }
  /** The rows are read as organisations of one sector, which the title or the sheet names. */
  | { readonly code: "rows-organisations"; readonly sector: string }
  /** The rows are read as sectors of the workbook's own. */
  | { readonly code: "rows-sectors" };
