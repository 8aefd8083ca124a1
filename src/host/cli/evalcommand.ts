import type { FormulaResult } from "../calculation/engine";
import { isCellError, type Scalar } from "../model/scalar";
import type { Session } from "./session";

/**
 * The value of a formula in en-US notation, as JSON: `326`, `[[326],[0]]`, or an error as
 * `{"error":"#N/A","message":"…"}`.
 */
export async function evalCommand(session: Session, formula: string): Promise<string> {
  await session.settled();
  return JSON.stringify(asJson(await session.calculation.evaluate(formula)));
}

function asJson(result: FormulaResult): unknown {
  if (isRows(result)) return result.map((row) => row.map(scalarAsJson));
  return scalarAsJson(result);
}

function isRows(result: FormulaResult): result is readonly (readonly Scalar[])[] {
  return Array.isArray(result);
}

function scalarAsJson(value: Scalar): unknown {
  if (!isCellError(value)) return value;
  return value.message === undefined
    ? { error: value.error }
    : { error: value.error, message: value.message };
}
