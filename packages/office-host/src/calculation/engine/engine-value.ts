import {
  CellError as EngineError,
  EmptyValue,
  ErrorType,
  type SimpleRangeValue,
} from "hyperformula";
import {
  isEntity,
  type Entity,
  isFormattedNumber,
  type Given,
  isCellError,
  type CellError,
  type ErrorCode,
  type Scalar,
} from "../../model";

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

/** Stands before the JSON of an entity: to the engine that is a text as any other. */
const ENTITY_MARK = "\u0002";

/** The entity that a text of the engine is; text that was made of one is no value. */
function entityIn(text: string): Entity | CellError {
  try {
    const entity: unknown = text.startsWith(ENTITY_MARK) ? JSON.parse(text.slice(1)) : null;
    if (isEntity(entity)) return entity;
  } catch {
    // Cut, joined or put in capitals by a function of Excel's own.
  }
  return { error: "#VALUE!" };
}

/** One value from the engine; a blank is `null`. */
export function toScalar(value: Internal): Scalar {
  if (typeof value === "string") return value.includes(ENTITY_MARK) ? entityIn(value) : value;
  if (value instanceof EngineError) return fromEngineError(value);
  if (typeof value === "symbol") return null;
  // Dates, percentages and money are numbers with a note about how to show them.
  if (typeof value === "object") return value.val;
  return Object.is(value, -0) ? 0 : value;
}

/** One value from the engine, with the format that it brought along. */
export function toGiven(value: Internal): Given {
  const format = isRich(value) ? value.format : undefined;
  const scalar = toScalar(value);
  return typeof scalar === "number" && format?.startsWith(MARK)
    ? { number: scalar, format: format.slice(MARK.length) }
    : scalar;
}

/** HyperFormula's number with a note about how to show it; it does not export the class. */
export type RichNumber = Extract<Internal, { readonly val: number }>;

function isRich(value: Internal): value is RichNumber {
  return typeof value === "object" && "val" in value;
}

/**
 * One value for the engine.
 *
 * @param rich makes one of HyperFormula's own numbers, for a number that brings a format; without
 * it the format is left behind
 */
export function toInternal(given: Given, rich?: () => RichNumber): Internal {
  if (given === null) return EmptyValue;
  if (isFormattedNumber(given)) {
    if (!rich) return given.number;
    // HyperFormula has formats of its own for money and dates, so ours is marked.
    return Object.assign(rich(), { val: given.number, format: MARK + given.format });
  }
  if (isEntity(given)) return entityText(given);
  return isCellError(given) ? toEngineError(given) : given;
}

/** An entity as the engine keeps it. */
export function entityText(entity: Entity): string {
  return ENTITY_MARK + JSON.stringify(entity);
}
