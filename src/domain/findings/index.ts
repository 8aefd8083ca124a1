export { bySeverity, countOf } from "./by-severity";
export type { Dress } from "./dress";
export type { LetterFinding, LetterFindingOf, LetterProblem } from "./letter-finding";
export type { LetterDoubt, LetterUnclear } from "./letter-reasons";
export type { Finding, FindingCode, FindingOf, RateInterval, Severity } from "./finding";
export type { Problem } from "./problem";
export type { ReadingDifferences, ReadingReason } from "./reading-reason";
export type { Removal, RemovedThing } from "./removal";
