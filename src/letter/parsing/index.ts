export { openLetter, openPasted } from "./open-letter";
export type { OpenedLetter } from "./opened-letter";
