export { findPlaces } from "./find-places";
export { headerRowsOf } from "./header-rows";
export type { Place, Region } from "./region";
export { labelAt } from "./row-facts";
export { titlesOf, yearAbove } from "./titles";
export type { Titles } from "./titles";
