export { bytesOf, must, openInEngine } from "./excelize";
export type { EngineFile } from "./excelize";
export { changesList, changesNothing, needsEngine, planSaving } from "./plan-of-saving";
export type { SavingPlan, SheetPlan } from "./plan-of-saving";
export { prepareWithEngine } from "./prepare-with-engine";
export type { EngineWork } from "./prepare-with-engine";
export type { ChangedCell } from "./what-changed";
