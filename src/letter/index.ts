export { readLetter } from "./reading";
export type { LetterReading, Mention, NotUnderstood, SetAside } from "./reading";
export { textOf } from "./text";
export type { LetterText } from "./text";
