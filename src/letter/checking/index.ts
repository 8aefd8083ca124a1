export { checkLetter } from "./check-letter";
export type { CheckedLetter } from "./check-letter";
export { FIELDS, letterFigures } from "./letter-figures";
export type { LetterFigures } from "./letter-figures";
