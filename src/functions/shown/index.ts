export { asDoubles } from "./as-doubles";
export { asError } from "./as-result";
export { shownCells } from "./shown-cells";
export { shownResult } from "./shown-result";
export { withoutCards } from "./without-cards";
