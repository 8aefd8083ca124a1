import type { Finding } from "../../domain/finding";
import { sayFinding } from "../findingsentences";
import type { Spoken } from "../spoken";
import { comparisonFindings } from "./comparisonfindings";
import { figureFindings } from "./figurefindings";
import { rateFindings } from "./ratefindings";
import { readingFindings } from "./readingfindings";

const SENTENCES = { ...rateFindings, ...comparisonFindings, ...figureFindings, ...readingFindings };

/** What does not add up, in Dutch. */
export function finding(finding: Finding): Spoken {
  return sayFinding(SENTENCES, finding);
}
