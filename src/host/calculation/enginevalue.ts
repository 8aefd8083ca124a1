import { CellError as EngineError, EmptyValue, ErrorType, SimpleRangeValue } from "hyperformula";
import { isCellError, type CellError, type ErrorCode, type Scalar } from "../model/scalar";
import { isMatrix, type FormulaResult } from "./engine";

/** What HyperFormula's functions take and give, inside it. */
export type Internal = Parameters<typeof SimpleRangeValue.onlyValues>[0][number][number];

const TYPES: Readonly<Partial<Record<ErrorCode, ErrorType>>> = {
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#N/A": ErrorType.NA,
  "#NAME?": ErrorType.NAME,
  "#NUM!": ErrorType.NUM,
  "#REF!": ErrorType.REF,
  "#SPILL!": ErrorType.SPILL,
  "#VALUE!": ErrorType.VALUE,
};
const CODES: Readonly<Partial<Record<ErrorType, ErrorCode>>> = {
  ...Object.fromEntries(Object.entries(TYPES).map(([code, type]) => [type, code as ErrorCode])),
  // Excel warns of a circle and shows 0; without anybody to warn, 0 would be a guess.
  [ErrorType.CYCLE]: "#CALC!",
};

// HyperFormula copies its errors and has messages of its own, so ours is marked inside the message.
const MARK = "\u0001";

/** The engine's error for one of ours; its message survives the way through formulas. */
export function toEngineError(error: CellError): EngineError {
  const message = `${MARK}${error.error}${MARK}${error.message ?? ""}`;
  return new EngineError(TYPES[error.error] ?? ErrorType.ERROR, message);
}

/** The error as a cell shows it, with its message if a custom function gave it one. */
export function fromEngineError(error: Pick<EngineError, "type" | "message">): CellError {
  const [before, code, message] = error.message?.split(MARK) ?? [];
  if (before !== "" || code === undefined) return { error: CODES[error.type] ?? "#VALUE!" };
  return message ? { error: code as ErrorCode, message } : { error: code as ErrorCode };
}

/** One value from the engine; a blank is `null`. */
export function toScalar(value: Internal): Scalar {
  if (value instanceof EngineError) return fromEngineError(value);
  if (typeof value === "symbol") return null;
  // Dates, percentages and money are numbers with a note about how to show them.
  if (typeof value === "object") return value.val;
  return Object.is(value, -0) ? 0 : value;
}

/** One value for the engine. */
export function toInternal(value: Scalar): Internal {
  if (value === null) return EmptyValue;
  return isCellError(value) ? toEngineError(value) : value;
}

/** A value or a range, for the engine. */
export function toEngineValue(result: FormulaResult): Internal | SimpleRangeValue {
  if (!isMatrix(result)) return toInternal(result);
  return SimpleRangeValue.onlyValues(result.map((row) => row.map(toInternal)));
}
