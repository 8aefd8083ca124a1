import type { FigureField } from "../quantities";

/** What a letter says of a sector: the figures of a workbook, and changes of a percentage. */
export type LetterMeasure =
  | FigureField
  /** The realisation rate less that of another year, in percentage points. */
  | "changeInPoints"
  /** What was realised against that of another year, in per cent. */
  | "changeInPercent";
