export { checkLetter } from "./check-letter";
export type { CheckedLetter } from "./check-letter";
export { letterFigures } from "./letter-figures";
export type { LetterFigures } from "./letter-figures";
