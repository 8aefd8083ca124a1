export { makeReports, reportKinds, undoReports } from "./make-reports";
export type { ReportsOptions } from "./reports-options";
export { lastReports } from "./reports-outcome";
export type { MadeSheet, ReportsOutcome, UndoOffer } from "./reports-outcome";
