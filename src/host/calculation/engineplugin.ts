import {
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type FunctionPluginDefinition,
} from "hyperformula";
import type { Locale } from "../model/displaytext";
import type { Scalar } from "../model/scalar";
import type { CallArgument, EngineOutcome, EngineQuestions, FormulaResult, Place } from "./engine";
import { toEngineError, toEngineValue, toScalar } from "./enginevalue";

/** What one engine's formulas share; HyperFormula hands it to the plugin as its `context`. */
export interface PluginContext {
  readonly questions: EngineQuestions;
  readonly sheetName: (id: number) => string;
  /** Decides the decimal sign of FIXED, TEXT and NUMBERVALUE. */
  readonly locale: Locale;
  readonly outcomes: EngineOutcome[];
  /** Ranges read in this run: a range's cells are calculated before any formula reads it. */
  readonly ranges: Map<string, readonly (readonly Scalar[])[]>;
}

// HyperFormula does not export the types of a formula's tree, so they are read off its methods.
abstract class Open extends FunctionPlugin {
  static override implementedFunctions = {};
  readonly evaluate = (...args: Parameters<typeof this.evaluateAst>) => this.evaluateAst(...args);
}
export type Tree = Parameters<Open["evaluate"]>[0];
export type State = Parameters<Open["evaluate"]>[1];
export type Value = ReturnType<Open["evaluate"]>;
/** A call in a formula's tree. */
export interface CallTree {
  readonly procedureName: string;
  readonly args: Tree[];
}

const any = { argumentType: FunctionArgumentType.ANY };
const metadata = {
  parameters: [any],
  repeatLastArgs: 1,
  // One cell in the engine: what spills is written by the calculation, which can grow and shrink it.
  vectorizationForbidden: true,
  enableArrayArithmeticForArguments: true,
};

/** Makes a plugin's functions known to HyperFormula by their own names. */
export function registerPlugin(plugin: FunctionPluginDefinition): void {
  const names = Object.keys(plugin.implementedFunctions);
  HyperFormula.registerFunctionPlugin(plugin, {
    enGB: Object.fromEntries(names.map((name) => [name, name])),
  });
}

/** The two functions that every formula goes through, and those for calls and errors in it. */
class HostPlugin extends FunctionPlugin {
  static override implementedFunctions = {
    "HOST.CELL": { method: "cell", ...metadata },
    "HOST.CALL": { method: "call", ...metadata },
    "HOST.ERROR": { method: "error", ...metadata },
    "HOST.SINGLE": { method: "single", ...metadata },
  };

  get #context(): PluginContext {
    return this.config.context as PluginContext;
  }

  /** `HOST.CELL(version, formula)`: keeps the whole of what the formula gives. */
  cell(tree: CallTree, state: State): Value {
    const { questions, outcomes } = this.#context;
    const place = this.#place(state);
    questions.begin(place);
    const value = this.#argument(tree.args[1], state) ?? null;
    const result: FormulaResult =
      questions.end(place) === "busy" ? { error: "#BUSY!" } : withoutBlanks(value);
    outcomes.push({ place, result });
    if (questions.isBlocked(place)) return toEngineError({ error: "#SPILL!" });
    return toEngineValue(topLeft(result));
  }

  /** `HOST.CALL(site, declaration, version, ...arguments)`: a custom function. */
  call(tree: CallTree, state: State): Value {
    const [site, declaration] = tree.args.map((arg) => this.#argument(arg, state));
    const args = tree.args.slice(3).map((arg) => this.#argument(arg, state));
    const place = this.#place(state);
    return toEngineValue(
      this.#context.questions.call(place, Number(site), Number(declaration), args),
    );
  }

  /** `HOST.ERROR(code, message)`: an error that HyperFormula does not know, or one with a message. */
  error(tree: CallTree, state: State): Value {
    const [error, message] = tree.args.map((arg) => this.#argument(arg, state));
    return toEngineError({ error: error as "#N/A", message: String(message ?? "") });
  }

  /** `HOST.SINGLE(range)`: the cell of a range in the formula's own row or column, as Excel's `@`. */
  single(tree: CallTree, state: State): Value {
    const value = tree.args[0] && this.evaluateAst(tree.args[0], state);
    if (!(value instanceof SimpleRangeValue)) return value ?? toEngineValue(null);
    const range = value.range;
    if (!range || value.numberOfElements() === 1) return value.data[0]?.[0] ?? toEngineValue(null);
    const { row, col } = state.formulaAddress;
    const one =
      value.width() === 1
        ? value.data[row - range.start.row]?.[0]
        : value.height() === 1
          ? value.data[0]?.[col - range.start.col]
          : undefined;
    return one ?? toEngineError({ error: "#VALUE!" });
  }

  #place({ formulaAddress: { sheet, row, col } }: State): Place {
    return { sheet: this.#context.sheetName(sheet), row, column: col };
  }

  #argument(tree: Tree | undefined, state: State): CallArgument {
    if (!tree || tree.type === "EMPTY") return undefined;
    const value = this.evaluateAst(tree, state);
    return value instanceof SimpleRangeValue ? this.#matrix(value) : toScalar(value);
  }

  #matrix(value: SimpleRangeValue): readonly (readonly Scalar[])[] {
    const read = () => value.data.map((row) => row.map(toScalar));
    if (!value.range) return read();
    const { start, end } = value.range;
    const key = [start.sheet, start.row, start.col, end.row, end.col].join();
    let matrix = this.#context.ranges.get(key);
    if (!matrix) this.#context.ranges.set(key, (matrix = read()));
    return matrix;
  }
}

function topLeft(result: FormulaResult): Scalar {
  return Array.isArray(result) ? ((result[0] as readonly Scalar[])[0] ?? null) : (result as Scalar);
}

/** A formula that gives a blank shows 0; one row of one value is that value. */
function withoutBlanks(value: FormulaResult): FormulaResult {
  if (!Array.isArray(value)) return value ?? 0;
  const rows = value as readonly (readonly Scalar[])[];
  if (rows.length === 0 || rows[0]?.length === 0) return { error: "#CALC!" };
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0] ?? 0;
  return rows.map((row) => row.map((one) => one ?? 0));
}

registerPlugin(HostPlugin);
