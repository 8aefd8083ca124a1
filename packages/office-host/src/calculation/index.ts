export { attachCalculation } from "./attach-calculation";
export type { Calculation } from "./attach-calculation";
