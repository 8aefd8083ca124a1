export { findSources, readArgument } from "./find-sources";
export {
  readChosen,
  choiceAfter,
  choiceOf,
  choiceOfColumns,
  parseSourceChoice,
  type PointedOut,
  type SourceChoice,
} from "./source-choice";
