import { tokenize } from "@borgar/fx";
import { HostError, invalidArgument } from "../protocol";

/** Of a cell's text, of a formula, and of one text within a formula. */
const MOST = { text: 32_767, formula: 8_192, literal: 255 } as const;

/** @throws HostError InvalidArgument for a text that is longer than a cell takes */
export function checkText(text: string, location: string): void {
  if (text.length > MOST.text) throw invalidArgument(location);
}

/** @throws HostError for a formula that is longer than Excel takes, or has such a text in it */
export function checkFormula(formula: string, location: string): void {
  if (formula.length > MOST.formula) throw new HostError("FormulaLengthExceedsLimit", location);
  if (formula.length <= MOST.literal) return;
  const literals = tokenize(formula).filter(({ type }) => type === "string");
  // The quotes around it do not count, and of two within it one.
  const isLong = literals.some(
    ({ value }) => value.slice(1, -1).replaceAll('""', '"').length > MOST.literal,
  );
  if (isLong) throw invalidArgument(location);
}
