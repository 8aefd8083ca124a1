export { EmptySource } from "./empty-source";
export { FailedSource } from "./failed-source";
export { reasonsOf } from "./reasons-of";
export { SourceSection } from "./source-section";
export { sourceFacts } from "./source-facts";
export { yearsText } from "./years-text";
