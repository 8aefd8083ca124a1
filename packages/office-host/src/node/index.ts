export { startAddin } from "./start-addin";
export type { BuiltAddin, RunningAddin } from "./start-addin";
export { startInNode } from "./start-in-node";
