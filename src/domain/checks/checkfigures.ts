import type { Finding } from "../finding";
import { checkApproximateFigures } from "./approximatefigures";
import type { Check, FiguresToCheck } from "./check";
import { checkDuplicateFigures } from "./duplicatefigures";
import { checkRates, checkRatesInclProcurement } from "./ratechecks";

/** What is wrong comes before what is only worth knowing. */
const CHECKS: readonly Check[] = [
  checkRates,
  checkRatesInclProcurement,
  checkDuplicateFigures,
  checkApproximateFigures,
];

/**
 * Everything that does not add up in a source's figures, as data.
 *
 * @example checkFigures({figures: letterOf2023, totals: []}).map((finding) => finding.code)
 * //=> ["rate-impossible", "rate-attainable", "rate-incl-impossible", "figure-approximate", ...]
 */
export function checkFigures(given: FiguresToCheck): Finding[] {
  return CHECKS.flatMap((check) => check(given));
}
