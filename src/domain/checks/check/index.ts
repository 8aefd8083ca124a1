export { about } from "./about";
export { byColumn } from "./by-column";
export { cellsTogether } from "./cells-together";
export type { Check, FiguresToCheck } from "./check";
export { computed } from "./computed";
export { intervalsMeet } from "./intervals-meet";
export { sameCount } from "./same-count";
export { withYearBefore } from "./with-year-before";
export type { TwoYears } from "./with-year-before";
