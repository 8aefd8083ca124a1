import type { Finding, Severity } from "./finding";

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/**
 * Findings in the order in which an analyst asks for them: errors, warnings, notes; each in the
 * order of the source.
 */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** @example countOf(findings, "error") //=> 2 */
export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;
