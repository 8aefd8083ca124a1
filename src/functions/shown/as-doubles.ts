/**
 * A result whose numbers with a format are `Double`, as Excel has it since ExcelApi 1.19, in the
 * place of the `FormattedNumber` of before; those on a card too.
 *
 * @example asDoubles([[{ type: "FormattedNumber", basicValue: 2, numberFormat: "0.0" }]])
 * //=> [[{ type: "Double", basicValue: 2, numberFormat: "0.0" }]]
 */
export function asDoubles<Result>(result: Result): Result {
  return asDouble(result) as Result;
}

function asDouble(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asDouble);
  // An error of a function is no plain object, and stays what it is.
  if (typeof value !== "object" || value === null || !("type" in value)) return value;
  if (value.type === "FormattedNumber") return { ...value, type: "Double" };
  if (!("properties" in value) || value.type !== "Entity") return value;
  const fields = Object.entries(value.properties as Record<string, unknown>);
  return {
    ...value,
    properties: Object.fromEntries(fields.map(([name, field]) => [name, asDouble(field)])),
  };
}
