export { arithmeticOf } from "./account-for";
export type { ExplainOutcome } from "./explain-place";
export type { Amount, Explanation, How, Leaf, StatedBeside } from "./explanation";
export type { ExplainedPlace } from "./formula";
