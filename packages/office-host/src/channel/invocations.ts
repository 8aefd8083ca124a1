import {
  fromDataType,
  toDataType,
  isCellError,
  isEntity,
  type ErrorCode,
  type Given,
} from "../model";
import type { Weather } from "../batch/protocol";
import { MessageCategory, type RichApiEntry } from "./message";

/** One call of a custom function. */
export interface FunctionCall {
  readonly id: number;
  readonly functionId: string;
  readonly args: readonly unknown[];
  readonly address: string;
  readonly streaming: boolean;
  /** The function's metadata says that it takes and gives data types. @default false */
  readonly dataTypes?: boolean;
}
type FunctionResult = Given | readonly (readonly Given[])[];
type ResultListener = (invocationId: number, result: FunctionResult) => void;

const CALL = 1000;
const CANCEL = 1001;
const Flag = { cancelable: 1, streaming: 2, errorArguments: 4, dataTypes: 8 } as const;

interface LiveCall {
  readonly streaming: boolean;
  readonly dataTypes: boolean;
  answered: boolean;
}

/** The calls that the host made and that still run, and what comes back of them. */
export class Invocations {
  readonly #live = new Map<number, LiveCall>();
  readonly #listeners: ResultListener[] = [];
  readonly #queue: RichApiEntry[] = [];
  #ready = false;

  /** @param knowsDataTypes whether this Excel has CustomFunctionsRuntime 1.4 */
  constructor(
    readonly send: (entries: readonly RichApiEntry[]) => void,
    readonly knowsDataTypes: boolean,
    readonly weather: Pick<Weather, "firstEntityFails" | "entityArgumentsUnheard">,
  ) {}

  /** Calls whose first result is still to come. */
  get outstanding(): number {
    return [...this.#live.values()].filter(({ answered }) => !answered).length;
  }

  /** Office.js says that it can take calls: those that came before go out now. */
  ready(): void {
    this.#ready = true;
    this.#flush();
  }

  call({ id, functionId, args, address, streaming, ...call }: FunctionCall): void {
    if (streaming && this.weather.entityArgumentsUnheard && hasEntity(args)) {
      queueMicrotask(() => this.#tell(id, { error: "#BUSY!" }));
      return;
    }
    const dataTypes = this.knowsDataTypes && call.dataTypes === true;
    this.#live.set(id, { streaming, dataTypes, answered: false });
    const flags =
      Flag.errorArguments |
      (streaming ? Flag.cancelable | Flag.streaming : 0) |
      (dataTypes ? Flag.dataTypes : 0);
    const wire = dataTypes ? richArgument : wireArgument;
    const message = [id, functionId, args.map(wire), address, flags];
    this.#post([MessageCategory.customFunctions, CALL, "", JSON.stringify(message)]);
  }

  cancel(invocationId: number): void {
    if (!this.#live.delete(invocationId)) return;
    this.#post([MessageCategory.customFunctions, CANCEL, "", JSON.stringify({ invocationId })]);
  }

  onResult(listener: ResultListener): void {
    this.#listeners.push(listener);
  }

  /** Takes `[[id, true, value, ...], [id, false, message, code, ...]]`. */
  results(results: unknown): void {
    for (const [id, succeeded, value, code] of results as [number, boolean, unknown, number][]) {
      const call = this.#live.get(id);
      // A result of a call that was cancelled meanwhile.
      if (!call) continue;
      const isFirst = !call.answered;
      call.answered = true;
      if (!call.streaming) this.#live.delete(id);
      const read = succeeded ? readResult(value, call.dataTypes) : failure(value, code);
      const fails = call.streaming && isFirst && this.weather.firstEntityFails && hasEntity([read]);
      const result: FunctionResult = fails ? { error: "#VALUE!" } : read;
      this.#tell(id, result);
    }
  }

  #tell(id: number, result: FunctionResult): void {
    for (const listener of this.#listeners) listener(id, result);
  }

  #post(entry: RichApiEntry): void {
    this.#queue.push(entry);
    // Calls of one recalculation go out together, as Excel sends them.
    if (this.#ready && this.#queue.length === 1) queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    if (this.#queue.length > 0) this.send(this.#queue.splice(0));
  }
}

/** With the flag for data types Office.js takes every object as `{value}`, its JSON as a text. */
function richArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(richArgument);
  const given = toDataType(value as Given);
  return typeof given === "object" && given !== null ? { value: JSON.stringify(given) } : given;
}

/** Without it an error is one of its own kind, and of other data types the basic value is left. */
function wireArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wireArgument);
  if (isCellError(value)) return { type: "CustomFunctionError", code: value.error };
  const given = toDataType(value as Given);
  if (typeof given !== "object" || given === null) return given;
  const { basicType, basicValue } = given as { basicType?: unknown; basicValue?: unknown };
  return basicType === "Error" ? { type: "CustomFunctionError", code: basicValue } : basicValue;
}

const hasEntity = (values: readonly unknown[]): boolean =>
  values.some((value) => (Array.isArray(value) ? hasEntity(value) : isEntity(value as Given)));

function readResult(value: unknown, dataTypes: boolean): FunctionResult {
  if (!Array.isArray(value)) return readValue(value, dataTypes);
  const rows = value as unknown[];
  // Excel takes rows of the same length only.
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  const isMatrix = rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isMatrix || width === 0) return { error: "#VALUE!" };
  return (rows as unknown[][]).map((row) => row.map((one) => readValue(one, dataTypes)));
}

function readValue(value: unknown, dataTypes: boolean): Given {
  // A function that gives back nothing shows as 0 (OfficeDev/office-js#1503).
  if (value === null || value === undefined) return 0;
  const given = fromDataType(value) ?? { error: "#VALUE!" };
  const isRich = typeof given === "object" && given !== null && !isCellError(given);
  return isRich && !dataTypes ? { error: "#VALUE!" } : given;
}

/** Office.js numbers what a thrown `CustomFunctions.Error` stands for; others are #VALUE!. */
const errorNumbers: Readonly<Record<number, ErrorCode>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

function failure(message: unknown, code: number): FunctionResult {
  const error = errorNumbers[code] ?? "#VALUE!";
  // Excel shows a function's own words for these two only.
  const shows = code === 1 || code === 7;
  return shows && typeof message === "string" && message !== "" ? { error, message } : { error };
}
