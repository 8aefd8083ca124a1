export { findSources, readArgument } from "./find-sources";
export { readChosen } from "./read-chosen";
export {
  choiceAfter,
  choiceOf,
  choiceOfColumns,
  parseSourceChoice,
  type PointedOut,
  type SourceChoice,
} from "./source-choice";
