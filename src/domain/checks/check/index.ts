export { about } from "./about";
export type { Check, FiguresToCheck } from "./check";
export { computed } from "./computed";
export { intervalsMeet } from "./intervals-meet";
export { sameCount } from "./same-count";
export { withYearBefore } from "./with-year-before";
export type { TwoYears } from "./with-year-before";
