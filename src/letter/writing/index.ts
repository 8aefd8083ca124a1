export type { LetterDocument, LetterGroup, WrittenBlock } from "./letter-document";
export { writeLetter } from "./write-letter";
