export { CustomCalls } from "./custom-calls";
export type { CustomFunctionDeclaration, CustomFunctionPort } from "./custom-function-port";
export { declarationsFromMetadata } from "./declarations-from-metadata";
export { liftCall } from "./lift-call";
export { sameGiven } from "./same-arguments";
