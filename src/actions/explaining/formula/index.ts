export { UnknownFormulaError, reduceFormula } from "./reduce-formula";
export type { FormulaSurroundings } from "./reduce-formula";
export { fault, isRange, numeric, operandsIn, plain, single } from "./operand";
export type { Given, Operand, Scalar } from "./operand";
export { recomputed, roundedTo } from "./term";
export type { CellTerm, ExplainedPlace, Term } from "./term";
