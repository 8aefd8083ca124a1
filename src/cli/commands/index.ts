export { copyCommand } from "./copy-command";
export { evalCommand } from "./eval-command";
export { isFormula } from "./is-formula";
export { letterCommand } from "./letter-command";
export { readCommand } from "./read-command";
export { reportCommand } from "./report-command";
