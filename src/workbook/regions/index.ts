export { findPlaces } from "./find-places";
export {
  headerRowsOf,
  isNumbering,
  repeatsHeader,
  type Place,
  type Region,
  labelAt,
} from "./region";
export { titlesOf, yearAbove, type Titles } from "./titles";
