import type { Finding } from "../../domain/findings";

export interface SortedFindings {
  /** What is wrong or doubtful: errors first, each in the order of the source. */
  readonly doubts: readonly Finding[];
  /** What a reader should know and need not mend. */
  readonly notes: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
}

/** Findings in the order in which an analyst asks for them. */
export function sortFindings(findings: readonly Finding[]): SortedFindings {
  const errors = findings.filter((finding) => finding.severity === "error");
  const warnings = findings.filter((finding) => finding.severity === "warning");
  return {
    doubts: [...errors, ...warnings],
    notes: findings.filter((finding) => finding.severity === "note"),
    errors: errors.length,
    warnings: warnings.length,
  };
}
