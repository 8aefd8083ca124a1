import type { Finding, Severity } from "../finding";
import { checkAbsentSectors } from "./absentsectors";
import { checkApproximateFigures } from "./approximatefigures";
import { checkBelowZero } from "./belowzero";
import { checkChanges } from "./changes";
import type { Check, FiguresToCheck } from "./check";
import { checkCoverage } from "./coverage";
import { checkDuplicateFigures } from "./duplicatefigures";
import { checkEmptyFields } from "./emptyfields";
import { checkIncludedProcurement } from "./includedprocurement";
import { checkJumps } from "./jumps";
import { checkMissingFigures } from "./missingfigures";
import { checkMixedUnits } from "./mixedunits";
import { checkNumbersAsText } from "./numbersastext";
import { checkRates, checkRatesInclProcurement } from "./ratechecks";
import { checkRateScale } from "./ratescale";
import { checkTargets } from "./targets";
import { checkTotals } from "./totals";

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
