export { LABELS, measureOfLabel } from "./measure-words";
export type { MeasureWord } from "./measure-words";
export { notationOf } from "./notation-of";
export { numbersIn } from "./number-words";
export type { NumberWord } from "./number-words";
export { whoIn } from "./sector-words";
export type { Who, WhoWord } from "./sector-words";
export { yearsIn } from "./years";
export type { YearWord } from "./years";
