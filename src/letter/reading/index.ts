export type { LetterReading } from "./letter-reading";
export type {
  CoverageMention,
  Mention,
  NotOurs,
  NotUnderstood,
  Place,
  SetAside,
  SumInWords,
} from "./mention";
export type { Missing } from "./read-table";
export { readLetter } from "./read-letter";
