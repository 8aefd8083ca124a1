import type { Finding, Problem } from "../../domain/findings";
import type { Source } from "../../workbook";

/** What the add-in knows of the workbook's figures at this moment. */
export type SourceState =
  /** The workbook has not been read yet. */
  | { readonly kind: "reading" }
  /** It was read, and holds no table of sector figures. */
  | { readonly kind: "none"; readonly sheets: number }
  | {
      readonly kind: "ready";
      readonly source: Source;
      /** Tables of sector figures that are not the source, in the order of the workbook. */
      readonly others: readonly Source[];
      /** The user chose this one, or there is one table only and no choice that is gone. */
      readonly decided: boolean;
      /** What the source says that could not be read or cannot be right. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "failed"; readonly problem: Problem };
