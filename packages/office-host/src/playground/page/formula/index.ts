export { localFormula, storedFormula } from "./local-formula";
