export { LABELS, measureOfLabel } from "./measure-words";
export type { MeasureWord } from "./measure-words";
export { notationOf } from "./notation-of";
export { numbersIn } from "./numbers-in";
export type { NumberWord } from "./numbers-in";
export { whoIn } from "./who-in";
export type { Who, WhoWord } from "./who-in";
export { yearsIn } from "./years";
export type { YearWord } from "./years";
