import type { FunctionTexts } from "../../locale/interfaces";
import { invalid, type CellFault } from "./cell-answer";

/**
 * The year in a cell, a number or its text.
 *
 * @example yearIn("2023", texts) //=> 2023
 */
export function yearIn(value: unknown, texts: FunctionTexts): number | CellFault {
  const year = typeof value === "string" ? Number(value.trim()) : value;
  if (typeof year === "number" && Number.isInteger(year) && year >= 1000 && year <= 9999)
    return year;
  const shown = texts.shown(value);
  // Excel counts dates in days: no year of four digits is one of these.
  const mayBeDate = typeof value === "number" && value > 9999 && value < 100_000;
  return invalid(mayBeDate ? texts.dateGiven(shown) : texts.yearExpected(shown));
}
