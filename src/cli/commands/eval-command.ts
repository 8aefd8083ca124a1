import type { FormulaResult } from "office-host/calculation/engine";
import { isEntity, scalarOf, type Given, isCellError } from "office-host/model";
import type { Session } from "../session";

/**
 * The value of a formula in en-US notation, as JSON: `326`, `[[326],[0]]`, or an error as
 * `{"error":"#N/A","message":"…"}`. Of a card it is its text.
 */
export async function evalCommand(session: Session, formula: string): Promise<string> {
  await session.settled();
  return JSON.stringify(asJson(await session.calculation.evaluate(formula)));
}

function asJson(result: FormulaResult): unknown {
  if (isRows(result)) return result.map((row) => row.map(scalarAsJson));
  return scalarAsJson(result);
}

function isRows(result: FormulaResult): result is readonly (readonly Given[])[] {
  return Array.isArray(result);
}

function scalarAsJson(given: Given): unknown {
  const value = scalarOf(given);
  if (isEntity(value)) return value.text;
  if (!isCellError(value)) return value;
  return value.message === undefined
    ? { error: value.error }
    : { error: value.error, message: value.message };
}
