import type * as letters from "../../actions/letters";

/** What the pane does with letters: read, review, put in the workbook, lay against it, write. */
export type LetterServices = Pick<
  typeof letters,
  | "letterFromFile"
  | "letterFromPaste"
  | "reviewItems"
  | "reviewed"
  | "insertLetter"
  | "comparedReport"
  | "letterDocument"
>;
