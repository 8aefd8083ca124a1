import type { LetterMeasure } from "../../../domain/figures";
import { fieldNames } from "../findings";

/** What a number of a letter gives, within an English sentence. */
export const letterMeasures: Readonly<Record<LetterMeasure, string>> = {
  ...fieldNames,
  changeInPoints: "change in percentage points",
  changeInPercent: "change in per cent",
};
