export type { LetterDocument, LetterGroup, WrittenBlock, WrittenForm } from "./letter-document";
export { writeLetter } from "./write-letter";
