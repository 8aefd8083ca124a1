import type { Given } from "../../model";

/** One call of a custom function, as Excel makes it. */
export interface Invocation {
  /** Unique as long as the host lives. */
  readonly id: number;
  /** The id in functions.json: `SHORTFALL`. */
  readonly functionId: string;
  /**
   * One entry a parameter, left-out ones and blank cells `null`; a matrix parameter is an array of
   * rows, of a single cell too; errors are `CellError`s. Only a function that takes data types gets
   * entities and formatted numbers.
   */
  readonly args: readonly unknown[];
  /** Where the formula stands: `Blad1!A1`. */
  readonly address: string;
  readonly streaming: boolean;
  /** The function takes Excel's data types, and gives them. */
  readonly dataTypes?: boolean;
}

/** What came back: a value or rows of values, errors with their messages among them. */
export type InvocationResult = Given | readonly (readonly Given[])[];

/** How the calculation reaches the add-in's functions; the channel implements it. */
export interface CustomFunctionPort {
  call(invocation: Invocation): void;
  cancel(invocationId: number): void;
  /** Told at each result; a streaming function gives more than one. */
  onResult(listener: (invocationId: number, result: InvocationResult) => void): void;
}

/** One function of the add-in's functions.json, as far as the host needs it. */
export interface CustomFunctionDeclaration {
  readonly id: string;
  /** With the namespace: `CONTOSO.ADD`. */
  readonly name: string;
  readonly streaming: boolean;
  /** Errors among the arguments reach the function; otherwise it is not called and gives them back. */
  readonly takesErrors?: boolean;
  /** It takes and gives entities and formatted numbers: `allowCustomDataForDataTypeAny`. */
  readonly dataTypes?: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly dimensionality: "scalar" | "matrix";
    /** What Excel makes of an argument before the call; `any` when left out. */
    readonly type?: "any" | "boolean" | "number" | "string";
  }[];
}
