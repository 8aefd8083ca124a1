export { copyCommand } from "./copy-command";
export { evalCommand } from "./eval-command";
export { isFormula } from "./is-formula";
export { letterCheckCommand } from "./letter-check-command";
export type { Compared } from "./letter-check-command";
export { letterCommand } from "./letter-command";
export { letterInCommand } from "./letter-in-command";
export { readCommand } from "./read-command";
export { reportCommand } from "./report-command";
