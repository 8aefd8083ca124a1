export { callHead, errorFormula, textLiteral } from "./engine-notation";
export { isMatrix, placeKey } from "./engine";
export type {
  CallArgument,
  Engine,
  EngineEdit,
  EngineOutcome,
  FormulaResult,
  Place,
} from "./engine";
export { HyperFormulaEngine } from "./hyper-formula-engine";
