import type { ColumnRole, FigureField } from "../figures";

/** A figure that readings of a workbook give otherwise, as each of them has it. */
export interface ReadingDifference {
  readonly label: string;
  readonly year: number | null;
  readonly field: FigureField;
  readonly texts: readonly string[];
}

/** Some of the figures in which readings differ, and how many there are. */
export interface ReadingDifferences {
  readonly first: readonly ReadingDifference[];
  readonly count: number;
}

/** Why a table can be read in this way and in another: data, spoken by `locale/`. */
export type ReadingReason =
  /** Other tables give the same sectors and years otherwise; `places` names them (`Blad1!A1:F9`). */
  | {
      readonly code: "several-tables";
      readonly places: readonly string[];
      readonly differences: ReadingDifferences;
    }
  /** Tables that give different years or sectors, read as one. */
  | { readonly code: "tables-joined"; readonly places: readonly string[] }
  /** Two columns could hold this: the reading takes `header` in `column`, not `others`. */
  | {
      readonly code: "column-choice";
      readonly role: ColumnRole;
      readonly column: string;
      readonly header: string;
      readonly others: readonly { readonly column: string; readonly header: string }[];
      readonly differences?: ReadingDifferences;
    }
  /** The rows are read as organisations of one sector, which the title or the sheet names. */
  | { readonly code: "rows-organisations"; readonly sector: string }
  /** The rows are read as sectors of the workbook's own. */
  | { readonly code: "rows-sectors" };
