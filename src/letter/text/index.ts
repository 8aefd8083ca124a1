export { isLabel } from "./block-line";
export { withoutFootnoteMarks } from "./footnote-marks";
export type { LetterLine, LetterText } from "./letter-text";
export type { Segment, TableRow } from "./segment";
export { segmentsOf } from "./segments-of";
export { sentencesOf } from "./sentences";
export type { Sentence } from "./sentences";
export { textOf } from "./text-of";
