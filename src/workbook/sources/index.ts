export { findSources } from "./find-sources";
export { readArgument } from "./read-argument";
export { readChosen } from "./read-chosen";
export { choiceAfter, choiceOf, choiceOfColumns, parseSourceChoice } from "./source-choice";
export type { PointedOut, SourceChoice } from "./source-choice";
