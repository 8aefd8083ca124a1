export { EmptyCard } from "./empty-card";
export { SourceCard } from "./source-card";
export { sourceFacts } from "./source-facts";
