import { ENTITY_BASIC_VALUE, isEntity } from "./entity";
import { isFormattedNumber, type Given } from "./formatted-number";
import { ERROR_CODES, isCellError, type CellError, type ErrorCode } from "./scalar";

/*
 * Excel's data types, as custom functions get and give them: JSON with `type` and `basicValue`
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-concepts, "JSON schema").
 */

interface DataType {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly numberFormat?: unknown;
  readonly text?: unknown;
  readonly properties?: unknown;
  readonly elements?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}

/**
 * What a value in that JSON is in the model; `null` for one that Excel refuses.
 *
 * @example fromDataType({type: "FormattedNumber", basicValue: 0.5, numberFormat: "0.0%"})
 * //=> {number: 0.5, format: "0.0%"}
 */
export function fromDataType(value: unknown): Given | null {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string")
    return value;
  if (typeof value !== "object" || value === null) return null;
  const { type, basicValue, numberFormat, text, properties } = value as DataType;
  if (type === "Error") return errorOf(value as DataType);
  if (type === "FormattedNumber" || type === "Double") {
    if (typeof basicValue !== "number") return null;
    return typeof numberFormat === "string"
      ? { number: basicValue, format: numberFormat }
      : basicValue;
  }
  if (type === "String") return typeof basicValue === "string" ? basicValue : null;
  if (type === "Boolean") return typeof basicValue === "boolean" ? basicValue : null;
  if (type !== "Entity" || typeof text !== "string" || !isFields(properties)) return null;
  return value as Given;
}

function errorOf({ code, basicValue, message }: DataType): CellError {
  const error = ERROR_CODES.find((known) => known === (code ?? basicValue)) ?? "#VALUE!";
  return typeof message === "string" ? { error, message } : { error };
}

/** Excel takes an entity only when it can read all its fields. */
function isFields(properties: unknown): properties is Readonly<Record<string, unknown>> {
  return (
    typeof properties === "object" &&
    properties !== null &&
    Object.values(properties).every((field) => fieldOf(field) !== null)
  );
}

/** A field of an entity: one value, or rows of values where it is an array; `null`: unreadable. */
export function fieldOf(field: unknown): Given | readonly (readonly Given[])[] | null {
  const { type, elements } = (field ?? {}) as DataType;
  if (type !== "Array") return fromDataType(field);
  if (!Array.isArray(elements) || elements.length === 0) return null;
  const rows = (elements as unknown[]).map((row) =>
    Array.isArray(row) ? (row as unknown[]).map(fromDataType) : [],
  );
  const width = rows[0]?.length ?? 0;
  const isWhole = rows.every((row) => row.length === width && !row.includes(null));
  return isWhole && width > 0 ? (rows as Given[][]) : null;
}

const ERROR_TYPES: Readonly<Partial<Record<ErrorCode, string>>> = {
  "#NULL!": "Null",
  "#DIV/0!": "Div0",
  "#VALUE!": "Value",
  "#REF!": "Ref",
  "#NAME?": "Name",
  "#NUM!": "Num",
  "#N/A": "NotAvailable",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
  "#FIELD!": "Field",
  "#BUSY!": "Busy",
};

/** As {@link fromDataType}, the other way; what has no type of its own stays as it is. */
export function toDataType(given: Given): unknown {
  if (isFormattedNumber(given)) {
    const { number, format } = given;
    return {
      ...{ type: "FormattedNumber", basicType: "Double" },
      ...{ basicValue: number, numberFormat: format },
    };
  }
  if (isEntity(given)) return { ...given, basicType: "Error", basicValue: ENTITY_BASIC_VALUE };
  if (!isCellError(given)) return given;
  return {
    ...{ type: "Error", basicType: "Error", basicValue: given.error },
    errorType: ERROR_TYPES[given.error],
  };
}
