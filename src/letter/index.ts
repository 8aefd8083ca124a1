export { readLetter } from "./reading";
export type { LetterReading, Mention, NotUnderstood, SetAside } from "./reading";
export { textOf } from "./text";
export type { LetterText } from "./text";
export { checkLetter } from "./checking";
export type { CheckedLetter } from "./checking";
export { compareLetter } from "./comparing";
export type { ComparedLetter, Tied, WorkbookFigures } from "./comparing";
