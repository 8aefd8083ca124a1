import type { ErrorCode, Scalar } from "../model/scalar";
import { isCellError } from "../model/scalar";
import { MessageCategory, type RichApiEntry } from "./message";

/** One call of a custom function. */
export interface FunctionCall {
  readonly id: number;
  readonly functionId: string;
  readonly args: readonly unknown[];
  readonly address: string;
  readonly streaming: boolean;
}
type FunctionResult = Scalar | readonly (readonly Scalar[])[];
type ResultListener = (invocationId: number, result: FunctionResult) => void;

const CALL = 1000;
const CANCEL = 1001;
const Flag = { cancelable: 1, streaming: 2, errorArguments: 4 } as const;

/** The calls that the host made and that still run, and what comes back of them. */
export class Invocations {
  readonly #live = new Map<number, { streaming: boolean; answered: boolean }>();
  readonly #listeners: ResultListener[] = [];
  readonly #queue: RichApiEntry[] = [];
  #ready = false;

  constructor(readonly send: (entries: readonly RichApiEntry[]) => void) {}

  /** Calls whose first result is still to come. */
  get outstanding(): number {
    return [...this.#live.values()].filter(({ answered }) => !answered).length;
  }

  /** Office.js says that it can take calls: those that came before go out now. */
  ready(): void {
    this.#ready = true;
    this.#flush();
  }

  call({ id, functionId, args, address, streaming }: FunctionCall): void {
    this.#live.set(id, { streaming, answered: false });
    const flags = Flag.errorArguments | (streaming ? Flag.cancelable | Flag.streaming : 0);
    const message = [id, functionId, args.map(wireArgument), address, flags];
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
      call.answered = true;
      if (!call.streaming) this.#live.delete(id);
      const result = succeeded ? readResult(value) : failure(value, code);
      for (const listener of this.#listeners) listener(id, result);
    }
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

function wireArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wireArgument);
  const scalar = value as Scalar;
  return isCellError(scalar) ? { type: "CustomFunctionError", code: scalar.error } : value;
}

function readResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return readScalar(value);
  const rows = value as unknown[];
  // Excel takes rows of the same length only.
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  const isMatrix = rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isMatrix || width === 0) return { error: "#VALUE!" };
  return (rows as unknown[][]).map((row) => row.map(readScalar));
}

interface RichValue {
  readonly type?: string;
  readonly code?: ErrorCode;
  readonly message?: string;
  readonly basicValue?: unknown;
}

function readScalar(value: unknown): Scalar {
  // A function that gives back nothing shows as 0 (OfficeDev/office-js#1503).
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value;
  const rich = value as RichValue;
  if (rich.type === "Error")
    return {
      error: rich.code ?? "#VALUE!",
      ...(rich.message === undefined ? {} : { message: rich.message }),
    };
  return readScalar(rich.basicValue ?? "");
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
