export { chosenFigures } from "./chosen-figures";
export { copyWithoutAddin } from "./copy-without-addin";
export { letterForm } from "./letter-form";
export type { LetterOutcome, LetterRequest } from "./letter-outcome";
export { repairFormulas } from "./repair-formulas";
export type { RepairOutcome } from "./repair-outcome";
