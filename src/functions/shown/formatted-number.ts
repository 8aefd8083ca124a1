import type { FormattedNumberValue } from "./data-types";

/** A number as Excel shows it in a cell without a format of its own; `null`: without one. */
export function formattedNumber(
  number: number,
  numberFormat: string | null,
): number | FormattedNumberValue {
  if (numberFormat === null) return number;
  return { type: "FormattedNumber", basicValue: number, numberFormat };
}
