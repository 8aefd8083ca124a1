import { checkFigures } from "../../domain/checks";
import type { Finding, LetterFinding } from "../../domain/findings";
import type { LetterReading } from "../reading";
import { checkComparedUnits } from "./check-compared-units";
import { checkComparedYears } from "./check-compared-years";
import { checkDifferences } from "./check-differences";
import { checkGroupRates } from "./check-group-rates";
import { checkSumsInWords } from "./check-sums-in-words";
import type { LetterCheck } from "./letter-check";
import { letterFigures, type LetterFigures } from "./letter-figures";

/** A letter with all that does not add up in it. */
export interface CheckedLetter extends LetterFigures {
  readonly reading: LetterReading;
  /** What a workbook with these figures would get. */
  readonly findings: readonly Finding[];
  /** What its words say against its figures. */
  readonly letterFindings: readonly LetterFinding[];
}

const CHECKS: readonly LetterCheck[] = [
  checkComparedYears,
  checkDifferences,
  checkComparedUnits,
  checkGroupRates,
  checkSumsInWords,
];

/** Checks a letter by the checks of a workbook, and by those of a text. */
export function checkLetter(reading: LetterReading): CheckedLetter {
  const figures = letterFigures(reading);
  const findings = checkFigures(figures).filter((finding) => fitsLetter(finding, reading));
  const letterFindings = [
    ...figures.differences,
    ...CHECKS.flatMap((check) => check(reading, figures)),
  ];
  return { ...figures, reading, findings, letterFindings };
}

/**
 * A letter names figures of other years in passing, and what is hired in by its own count: that it
 * lacks the other sectors there, or mixes units, is no fault.
 */
function fitsLetter(finding: Finding, { year }: LetterReading): boolean {
  if (finding.code === "sector-absent")
    return finding.years.length === 0 || finding.years.includes(year ?? 0);
  if (finding.code === "units-mixed") return finding.field !== "hiredIn";
  return true;
}
