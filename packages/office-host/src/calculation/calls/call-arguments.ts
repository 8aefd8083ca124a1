import {
  ENTITY_BASIC_VALUE,
  isEntity,
  isFormattedNumber,
  scalarOf,
  type Given,
  isCellError,
  type CellError,
} from "../../model";
import type { CustomFunctionDeclaration } from "./custom-function-port";
import { isMatrix, type CallArgument } from "../engine";

/** The arguments of one call as the function gets them, or the error its cell shows instead. */
export type CallArguments =
  | { readonly kind: "ready"; readonly args: readonly unknown[] }
  | { readonly kind: "error"; readonly error: CellError };

type Parameter = CustomFunctionDeclaration["parameters"][number];
type Converted = Given | readonly (readonly Given[])[];

/**
 * What Excel makes of arguments before it calls a custom function: left-out ones are `null`, a
 * single cell for a matrix parameter is a matrix of one, and an error is given back unless the
 * function takes errors. Entities and formatted numbers are given as their basic values unless it
 * takes data types. `#BUSY!` is always given back: what it will be is not known yet.
 */
export function callArguments(
  declaration: CustomFunctionDeclaration,
  given: readonly CallArgument[],
): CallArguments {
  const { parameters } = declaration;
  const missing = parameters.some(({ optional }, index) => !optional && index >= given.length);
  if (missing || given.length > parameters.length) return failure({ error: "#VALUE!" });
  const { dataTypes = false } = declaration;
  const args = parameters.map((parameter, index) => convert(parameter, given[index], dataTypes));
  const errors = args.map(errorIn).filter((error) => error !== null);
  const error = errors.find(isBusy) ?? errors[0];
  if (!error) return { kind: "ready", args };
  return declaration.takesErrors && !isBusy(error) ? { kind: "ready", args } : failure(error);
}

/** The same rows go to many calls, and are looked through once. */
const errorsFound = new WeakMap<readonly unknown[], CellError | null>();

/** `#BUSY!` when it is among the values, else the first error. */
function errorIn(value: Converted): CellError | null {
  if (!isMatrix(value)) return isCellError(value) ? value : null;
  let found = errorsFound.get(value);
  if (found === undefined) {
    const errors = value.flatMap((row) => row.filter(isCellError));
    found = errors.find(isBusy) ?? errors[0] ?? null;
    errorsFound.set(value, found);
  }
  return found;
}

function isBusy({ error }: CellError): boolean {
  return error === "#BUSY!";
}

function failure(error: CellError): CallArguments {
  return { kind: "error", error };
}

function convert(parameter: Parameter, given: CallArgument, dataTypes: boolean): Converted {
  if (given === undefined) return null;
  const type = parameter.type ?? "any";
  const convertOne = (value: Given) =>
    type === "any" && dataTypes ? value : convertScalar(type, value);
  if (parameter.dimensionality === "scalar") {
    return convertOne(isMatrix(given) ? (given[0]?.[0] ?? null) : given);
  }
  if (!isMatrix(given)) return [[convertOne(given)]];
  // The same range gives the same rows to every call, so that they need not be compared cell by cell.
  return type === "any" && (dataTypes || isPlain(given))
    ? given
    : given.map((row) => row.map(convertOne));
}

/** The same rows go to many calls, and are looked through once. */
const plain = new WeakMap<readonly unknown[], boolean>();

function isPlain(rows: readonly (readonly Given[])[]): boolean {
  let known = plain.get(rows);
  if (known === undefined) {
    known = !rows.some((row) => row.some((one) => isEntity(one) || isFormattedNumber(one)));
    plain.set(rows, known);
  }
  return known;
}

function convertScalar(type: NonNullable<Parameter["type"]>, given: Given): Given {
  const value = scalarOf(given);
  if (isEntity(value)) return { error: ENTITY_BASIC_VALUE };
  if (isCellError(value) || type === "any") return value;
  if (type === "string") return value === null ? "" : text(value);
  if (type === "boolean") return boolean(value);
  const number = typeof value === "string" ? Number(value.trim() || NaN) : Number(value);
  return Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

function text(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function boolean(value: string | number | boolean | null): Given {
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  return { error: "#VALUE!" };
}
