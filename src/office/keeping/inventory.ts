import type { CellValue } from "../../workbook";

/** What a workbook has, as far as sheets that come in must know. */
export interface Inventory {
  /** The id of the sheet in front. */
  readonly active: string;
  /** No sheet may come, go or change its name. */
  readonly protected: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly PresentSheet[];
  /** Names of the workbook's tables. */
  readonly tables: readonly string[];
  /** Defined names of the whole workbook. */
  readonly names: readonly PresentName[];
}

export interface PresentSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly protected: boolean;
  /** Which report of ours it holds; `null` for a sheet of the user's. */
  readonly mark: string | null;
  /** What we wrote on it, for `readRecord`; `null` where that was not kept. */
  readonly record: string | null;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly shapes: readonly string[];
  readonly comments: number;
  /** Defined names of this sheet alone. */
  readonly names: readonly PresentName[];
  /** `null` where they are not held: of a sheet of the user's that is too large, or reaches the edge. */
  readonly contents: SheetContents | null;
  /** Instead of contents that are not held: the formulas in them that name a sheet of ours. */
  readonly following: readonly FoundFormula[];
}

export interface FoundFormula {
  readonly address: string;
  readonly formula: string;
}

export interface PresentName {
  readonly name: string;
  readonly formula: string;
}

/** Formulas, and values where there is none; `""` for a blank. Rows and columns count from 0. */
export interface SheetContents {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
  /** Formulas may fill cells beside their own. */
  readonly spills: boolean;
}
