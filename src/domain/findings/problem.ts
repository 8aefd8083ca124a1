/**
 * Why something a user asked for did not happen: data, spoken by `locale/`.
 * `cause` is kept for the support card and is never shown as a sentence.
 */
export type Problem =
  /** No sheet of the workbook holds a table of sector figures. */
  | { readonly code: "no-source"; readonly sheets: number }
  /** Several tables, or readings of one, could be the source, or the one chosen is gone. */
  | { readonly code: "source-undecided"; readonly tables: readonly string[] }
  /** What the user selected holds no table of sector figures. */
  | { readonly code: "selection-unreadable"; readonly place: string }
  /** A formula was to be put in a cell that holds something. */
  | { readonly code: "cell-occupied"; readonly place: string }
  | { readonly code: "no-figures-for-year"; readonly year: number }
  /** A sheet was asked for that the add-in does not make. */
  | { readonly code: "no-such-report"; readonly report: string; readonly known: readonly string[] }
  /** A sheet about one sector was asked for, and the source has none by that name. */
  | { readonly code: "no-such-sector"; readonly sector: string }
  /** Somebody gave a sheet or table the name that ours was about to get. */
  | { readonly code: "name-taken" }
  /** The user cancelled it; the workbook is as it was. */
  | { readonly code: "cancelled" }
  /** Somebody went on changing the workbook while sheets were written; none was. */
  | { readonly code: "changed-meanwhile" }
  /** Nothing was made since the add-in started, or it was taken back already. */
  | { readonly code: "nothing-to-undo" }
  | { readonly code: "workbook-protected" }
  /** Excel did not allow it, and protection of the workbook is not why. */
  | { readonly code: "access-denied" }
  /** A sheet may be made, but not renamed: refreshing needs that. */
  | { readonly code: "renaming-refused" }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  /** A sheet is hidden that would come into view; `very`: only the workbook's macros can unhide it. */
  | { readonly code: "sheet-hidden"; readonly sheet: string; readonly very: boolean }
  /** A cell is being edited, so Excel takes no commands. */
  | { readonly code: "cell-edit-mode" }
  | { readonly code: "too-large" }
  /** Excel has no room for what would be written: the workbook is full, or it is too much at once. */
  | { readonly code: "no-room" }
  /** A copy of the workbook is more than Excel takes at once. */
  | { readonly code: "copy-too-large" }
  /** The source says nothing of the sector that was asked for; `sectors` are those it names. */
  | {
      readonly code: "sector-not-in-source";
      readonly sector: string;
      readonly sectors: readonly string[];
    }
  /** A link leads to a sheet that has been deleted or renamed meanwhile. */
  | { readonly code: "sheet-gone"; readonly sheet: string }
  /** This Excel lacks something that the add-in needs. */
  | { readonly code: "excel-too-old"; readonly needs: string }
  | { readonly code: "excel-failed"; readonly cause: string }
  /** Excel failed, and failed again when half-made sheets were to be taken away. */
  | {
      readonly code: "half-made";
      readonly sheets: readonly string[];
      readonly cause: string;
    };
