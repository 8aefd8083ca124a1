import type { Finding } from "./finding";

/** Findings that say the same of several cells, in one line. */
export interface FindingGroup {
  readonly first: Finding;
  /** All of them, the first among them. */
  readonly all: readonly Finding[];
}

/** What an analyst reads once, and then only where: the same note, of the same figure. */
const GROUPED: readonly Finding["code"][] = [
  "figure-missing",
  "figure-approximate",
  "field-empty",
  "number-as-text",
  "coverage-incomplete",
  "sector-unknown",
];

/**
 * Equal notes as one, in the order of the first of each. What is wrong is never grouped: each error
 * has its own figures.
 */
export function groupedFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, index) => {
    const key = keyOf(finding, index);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  });
  return [...groups.values()].flatMap((all) => (all[0] ? { first: all[0], all } : []));
}

function keyOf(finding: Finding, index: number): string {
  const isEqual = finding.severity === "note" && GROUPED.includes(finding.code);
  const field = "field" in finding ? String(finding.field) : "";
  return isEqual ? `${finding.code} ${field} ${finding.year ?? ""}` : String(index);
}
