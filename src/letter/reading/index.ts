export type { LetterReading } from "./letter-reading";
export type {
  CoverageMention,
  Doubt,
  Mention,
  NotOurs,
  NotUnderstood,
  Place,
  SetAside,
  Unclear,
} from "./mention";
export type { Missing } from "./read-table";
export { readLetter } from "./read-letter";
