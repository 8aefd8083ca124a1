/** Something the add-in could not do; the add-in itself says it in words. */
export interface AddinProblem {
  readonly code: string;
}

/** How making sheets ended. */
export type SheetsOutcome =
  | {
      readonly kind: "made";
      readonly sheets: readonly {
        readonly sheet: string;
        readonly refreshed: boolean;
        readonly nameTaken: string | null;
      }[];
    }
  /** It would remove what the user added, and was not done. */
  | { readonly kind: "would-remove" }
  | {
      readonly kind: "undone";
      readonly deleted: readonly string[];
      readonly restored: readonly string[];
    }
  | { readonly kind: "failed"; readonly problem: AddinProblem };

export type CopyOutcome =
  | { readonly kind: "opened"; readonly replaced: number }
  | { readonly kind: "not-needed" }
  | { readonly kind: "failed"; readonly problem: AddinProblem };

export type RepairOutcome =
  | { readonly kind: "done"; readonly repaired: readonly object[] }
  | { readonly kind: "failed"; readonly problem: AddinProblem };

/** The figures in the form of the letter. */
export type LetterOutcome =
  | { readonly kind: "ready"; readonly html: string; readonly text: string }
  | { readonly kind: "failed"; readonly problem: AddinProblem };
/** Which sheets to make, and how: what is left out the add-in chooses. */
export interface SheetsAsked {
  readonly kinds: readonly string[] | "all";
  readonly year?: number;
  readonly sector?: string;
  readonly valuesOnly?: boolean;
  /** Goes on when that removes what the user added. */
  readonly discard?: boolean;
}

/** The add-in as its headless build exposes it, on `globalThis.banenafspraak`. */
export interface Addin {
  /** Resolves when the workbook was read for the first time. */
  readonly ready: Promise<unknown>;
  /** @throws {Error} with a sentence for the user */
  read(): Promise<ReadReport>;
  /** The sheets that it can make, by name. */
  reportKinds(): Promise<readonly string[]>;
  makeReports(asked: SheetsAsked): Promise<SheetsOutcome>;
  undoReports(options?: { readonly discard?: boolean }): Promise<SheetsOutcome>;
  sentence(problem: AddinProblem): string;
  /** Opens the copy as a new workbook, of which the host tells. */
  copyWithoutAddin(): Promise<CopyOutcome>;
  repairFormulas(): Promise<RepairOutcome>;
  /** What came of either of those. */
  words(outcome: CopyOutcome | RepairOutcome): string;
  letterForm(asked: {
    readonly sector: string | null;
    readonly year: number | null;
  }): Promise<LetterOutcome>;
  /** What is to be said of the sheets that were made; nothing when nothing is. */
  remark(outcome: SheetsOutcome & { kind: "made" }): string;
  /** What would be removed, in a sentence. */
  question(outcome: SheetsOutcome & { kind: "would-remove" }): string;
}

/** What `read --json` prints as it is; the rest of the command line looks at no more than this. */
export interface ReadReport {
  readonly sources: readonly {
    readonly sheet: string | null;
    readonly range: string;
    readonly years: readonly number[];
  }[];
  readonly figures: readonly {
    readonly label: string;
    readonly year: number | null;
    readonly target: number | null;
    readonly realised: number | null;
  }[];
  readonly findings: readonly { readonly cell: string | null; readonly message: string }[];
}

/** The add-in in the context where it runs. */
export function addinIn(window: Record<string, unknown>): Addin {
  return window["banenafspraak"] as Addin;
}
