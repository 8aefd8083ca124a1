import type {
  CustomFunctionDeclaration,
  CustomFunctionPort,
  Invocation,
  InvocationResult,
} from "../../src/calculation/calls/custom-function-port";

type Implementation = (...args: never[]) => InvocationResult;

/** Functions in memory that answer after a turn of the event loop, as the add-in's do. */
export class FakePort implements CustomFunctionPort {
  readonly invocations: Invocation[] = [];
  readonly cancelled: number[] = [];
  /** Invocations that are out, or stream on. */
  readonly alive = new Map<number, Invocation>();
  /** Hold answers back until `release`. */
  held = false;
  #listener: (id: number, result: InvocationResult) => void = () => undefined;
  #late: (() => void)[] = [];

  constructor(private readonly functions: Readonly<Record<string, Implementation>>) {}

  call(invocation: Invocation): void {
    this.invocations.push(invocation);
    this.alive.set(invocation.id, invocation);
    const answer = () => this.#answer(invocation);
    if (this.held) this.#late.push(answer);
    else setTimeout(answer, 0);
  }

  cancel(id: number): void {
    this.cancelled.push(id);
    this.alive.delete(id);
  }

  onResult(listener: (id: number, result: InvocationResult) => void): void {
    this.#listener = listener;
  }

  release(): void {
    this.held = false;
    for (const answer of this.#late.splice(0)) answer();
  }

  /** What a streaming function sets of its own accord. */
  stream(functionId: string, result: InvocationResult): void {
    for (const { id, functionId: own } of [...this.alive.values()]) {
      if (own === functionId) this.#listener(id, result);
    }
  }

  argsOf(functionId: string): readonly (readonly unknown[])[] {
    return this.invocations.filter((one) => one.functionId === functionId).map(({ args }) => args);
  }

  #answer(invocation: Invocation): void {
    if (!this.alive.has(invocation.id)) return;
    if (!invocation.streaming) this.alive.delete(invocation.id);
    const run = this.functions[invocation.functionId];
    if (run) this.#listener(invocation.id, run(...(invocation.args as never[])));
  }
}

type Dimensionality = "scalar" | "matrix";

/** A function `BANEN.<id>`; a parameter with `?` behind its name may be left out. */
export function declare(
  id: string,
  parameters: Readonly<Record<string, Dimensionality>>,
  more: Partial<CustomFunctionDeclaration> = {},
): CustomFunctionDeclaration {
  return {
    id,
    name: `BANEN.${id}`,
    streaming: false,
    parameters: Object.entries(parameters).map(([name, dimensionality]) => ({
      name: name.replace("?", ""),
      optional: name.endsWith("?"),
      dimensionality,
    })),
    ...more,
  };
}
