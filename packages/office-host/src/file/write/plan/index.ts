export { changesList, changesNothing, planSaving } from "./plan-of-saving";
export type { SavingPlan, SheetPlan } from "./plan-of-saving";
export type { ChangedCell } from "./what-changed";
