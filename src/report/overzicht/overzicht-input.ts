import type { ReportTexts } from "../../locale/interfaces";
import type { ReportSource } from "../source";

/** What the Overzicht is made from. */
export interface OverzichtInput {
  readonly source: ReportSource;
  /** `null` for a source that names no year. */
  readonly year: number | null;
  readonly language: { readonly report: ReportTexts };
  /** When it is made, for the line under the title. */
  readonly moment: Date;
  /** Results in place of formulas; formulas when left out. */
  readonly valuesOnly?: boolean;
}
