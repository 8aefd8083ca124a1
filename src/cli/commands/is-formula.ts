import { parse, tokenize } from "@borgar/fx";
import { withFieldValues } from "office-host/model";

/** Whether Excel would take this text as a formula: it begins with `=` and its syntax is right. */
export function isFormula(text: string): boolean {
  if (!text.startsWith("=") || text.length < 2) return false;
  try {
    parse(tokenize(withFieldValues(text)));
    return true;
  } catch {
    // The parser throws at what it cannot read: that is its answer.
    return false;
  }
}
