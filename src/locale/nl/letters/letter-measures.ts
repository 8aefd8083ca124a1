import type { LetterMeasure } from "../../../domain/figures";
import { fieldNames } from "../findings";

/** What a number of a letter gives, within a Dutch sentence. */
export const letterMeasures: Readonly<Record<LetterMeasure, string>> = {
  ...fieldNames,
  changeInPoints: "verschil in procentpunten",
  changeInPercent: "verschil in procenten",
};
