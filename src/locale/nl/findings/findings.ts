import type { Finding } from "../../../domain/findings";
import { sayFinding, type Spoken } from "../../interfaces";
import { comparisonFindings } from "./comparison-findings";
import { doubtFindings } from "./doubt-findings";
import { figureFindings } from "./figure-findings";
import { rateFindings } from "./rate-findings";
import { readingFindings } from "./reading-findings";

const SENTENCES = {
  ...{ ...rateFindings, ...comparisonFindings, ...figureFindings },
  ...{ ...readingFindings, ...doubtFindings },
};

/** What does not add up, in Dutch. */
export function finding(finding: Finding): Spoken {
  return sayFinding(SENTENCES, finding);
}
