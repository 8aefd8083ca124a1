import type { Finding } from "../../domain/findings";
import type { FindingTexts, ReportTexts } from "../../locale/interfaces";
import type { ReportSource } from "./report-source";

/** What every sheet is made from. */
export interface SheetInput {
  readonly source: ReportSource;
  /** The year that the sheet is about; `null` for a source that names no year. */
  readonly year: number | null;
  readonly language: { readonly report: ReportTexts };
  /** When it is made, for the line under the title. */
  readonly moment: Date;
  /** Results in place of formulas; formulas when left out. */
  readonly valuesOnly?: boolean;
}

/** What all reports together are made from; each takes what it needs. */
export interface ReportInput extends SheetInput {
  /** Id of the sector that a Sectorblad is about; `null` leaves the choice to the report. */
  readonly sector: string | null;
  /** What the source says that could not be read or cannot be right, of all its years. */
  readonly findings: readonly Finding[];
  readonly language: { readonly report: ReportTexts; readonly finding: FindingTexts };
}
