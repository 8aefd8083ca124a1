export { findPlaces } from "./find-places";
export {
  headerRowsOf,
  isNumbering,
  isOfUnknownWords,
  repeatsHeader,
  type Place,
  type Region,
  labelAt,
} from "./region";
export { titlesOf, yearAbove, type Titles } from "./titles";
