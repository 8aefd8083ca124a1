export { millionths } from "./millionths";
export {
  barBeyond,
  barBeyondOf,
  barTo,
  barToOf,
  rateInclOf,
  rateOf,
  shortfallOf,
} from "./row-expressions";
export { sourceExpression } from "./source-expression";
export type { SourceExpression } from "./source-expression";
