import type { Finding, Severity } from "../findings";
import {
  checkAbsentSectors,
  checkApproximateFigures,
  checkBelowZero,
  checkChanges,
  checkCoverage,
  checkDuplicateFigures,
  checkEmptyFields,
  checkImplausible,
  checkJumps,
  checkMissingFigures,
  checkMixedUnits,
  checkNumbersAsText,
  checkTargets,
  checkTotals,
} from "./figures";
import type { Check, FiguresToCheck } from "./check";
import {
  checkIncludedProcurement,
  checkRates,
  checkRatesInclProcurement,
  checkRateScale,
} from "./rates";

const CHECKS: readonly Check[] = [
  checkRates,
  checkRatesInclProcurement,
  checkIncludedProcurement,
  checkTotals,
  checkChanges,
  checkDuplicateFigures,
  checkBelowZero,
  checkTargets,
  checkMixedUnits,
  checkRateScale,
  checkImplausible,
  checkJumps,
  checkAbsentSectors,
  checkMissingFigures,
  checkEmptyFields,
  checkCoverage,
  checkApproximateFigures,
  checkNumbersAsText,
];

/** What is wrong comes before what is only worth knowing. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/**
 * Everything that does not add up in a source's figures, as data.
 *
 * @example checkFigures({figures: letterOf2023, totals: []}).map((finding) => finding.code)
 * //=> ["rate-impossible", "rate-incl-impossible", "rate-attainable", "coverage-incomplete", ...]
 */
export function checkFigures(given: FiguresToCheck): Finding[] {
  const found = CHECKS.flatMap((check) => check(given));
  return SEVERITIES.flatMap((severity) => found.filter((each) => each.severity === severity));
}
