export { compareLetter } from "./compare-letter";
export type {
  ComparedLetter,
  Counterpart,
  LeftOut,
  Tied,
  WorkbookFigures,
} from "./compared-letter";
