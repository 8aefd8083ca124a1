export { applySheets } from "./apply-sheets";
export { enterFormulas } from "./enter-formulas";
export { refusalOf } from "./refusal-of";
