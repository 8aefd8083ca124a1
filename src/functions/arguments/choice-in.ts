import type { FunctionTexts } from "../../locale/interfaces";
import { faultIn, rowsOf, type Argument } from "./argument";
import { invalid, type CellFault } from "./cell-answer";

/**
 * Whether a yes-or-no argument says yes: TRUE, WAAR or a number as Excel has it. Left out or blank
 * is no.
 */
export function choiceIn(argument: Argument, texts: FunctionTexts): boolean | CellFault {
  const value = rowsOf(argument)?.[0]?.[0] ?? false;
  const fault = faultIn(value);
  if (fault) return fault;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  switch (String(value).trim().toUpperCase()) {
    case "TRUE":
    case "WAAR":
      return true;
    case "":
    case "FALSE":
    case "ONWAAR":
      return false;
    default:
      return invalid(texts.inclSroiExpected(texts.shown(value)));
  }
}
