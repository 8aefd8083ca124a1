import {
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type FunctionPluginDefinition,
} from "hyperformula";
import type { Locale, Given } from "../../model";
import {
  isMatrix,
  type CallArgument,
  type EngineOutcome,
  type EngineQuestions,
  type FormulaResult,
  type Place,
} from "./engine";
import { messageOf } from "./engine-notation";
import { toEngineError, toGiven, toInternal, type RichNumber } from "./engine-value";

/** What one engine's formulas share; HyperFormula hands it to the plugin as its `context`. */
export interface PluginContext {
  readonly questions: EngineQuestions;
  readonly sheetName: (id: number) => string;
  /** Decides the decimal sign of FIXED, TEXT and NUMBERVALUE. */
  readonly locale: Locale;
  readonly outcomes: EngineOutcome[];
  /** Ranges read in this run: a range's cells are calculated before any formula reads it. */
  readonly ranges: Map<string, readonly (readonly Given[])[]>;
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

/** A plugin whose functions give whatever a cell can hold. */
export abstract class ValuePlugin extends FunctionPlugin {
  /** A value or a range, for the engine. */
  protected toEngineValue(result: FormulaResult): Value {
    // Any number of HyperFormula's own class: a percentage keeps its format where numbers are added.
    const rich = () => this.arithmeticHelper.unaryPercent(0) as RichNumber;
    if (!isMatrix(result)) return toInternal(result, rich);
    return SimpleRangeValue.onlyValues(
      result.map((row) => row.map((given) => toInternal(given, rich))),
    );
  }

  /** What an argument gives; `undefined` when it is left out. */
  protected argument(tree: Tree | undefined, state: State): CallArgument {
    if (!tree || tree.type === "EMPTY") return undefined;
    const value = this.evaluateAst(tree, state);
    return value instanceof SimpleRangeValue ? this.#matrix(value) : toGiven(value);
  }

  #matrix(value: SimpleRangeValue): readonly (readonly Given[])[] {
    const read = () => value.data.map((row) => row.map(toGiven));
    if (!value.range) return read();
    const { ranges } = this.config.context as PluginContext;
    const { start, end } = value.range;
    const key = [start.sheet, start.row, start.col, end.row, end.col].join();
    let matrix = ranges.get(key);
    if (!matrix) ranges.set(key, (matrix = read()));
    return matrix;
  }
}

/** The two functions that every formula goes through, and those for calls and errors in it. */
class HostPlugin extends ValuePlugin {
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
    const value = this.argument(tree.args[1], state) ?? null;
    const result: FormulaResult =
      questions.end(place) === "busy" ? { error: "#BUSY!" } : withoutBlanks(value);
    outcomes.push({ place, result });
    if (questions.isBlocked(place)) return toEngineError({ error: "#SPILL!" });
    return this.toEngineValue(topLeft(result));
  }

  /** `HOST.CALL(site, declaration, version, ...arguments)`: a custom function. */
  call(tree: CallTree, state: State): Value {
    const [site, declaration] = tree.args.map((arg) => this.argument(arg, state));
    const args = tree.args.slice(3).map((arg) => this.argument(arg, state));
    const place = this.#place(state);
    return this.toEngineValue(
      this.#context.questions.call(place, Number(site), Number(declaration), args),
    );
  }

  /** `HOST.ERROR(code, message)`: an error that HyperFormula does not know, or one with a message. */
  error(tree: CallTree, state: State): Value {
    const [error, message] = tree.args.map((arg) => this.argument(arg, state));
    return toEngineError({ error: error as "#N/A", message: messageOf(String(message ?? "")) });
  }

  /** `HOST.SINGLE(range)`: the cell of a range in the formula's own row or column, as Excel's `@`. */
  single(tree: CallTree, state: State): Value {
    const value = tree.args[0] && this.evaluateAst(tree.args[0], state);
    if (!(value instanceof SimpleRangeValue)) return value ?? this.toEngineValue(null);
    const range = value.range;
    if (!range || value.numberOfElements() === 1)
      return value.data[0]?.[0] ?? this.toEngineValue(null);
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
}

function topLeft(result: FormulaResult): Given {
  return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
}

/** A formula that gives a blank shows 0; one row of one value is that value. */
function withoutBlanks(value: FormulaResult): FormulaResult {
  if (!isMatrix(value)) return value ?? 0;
  const rows = value;
  if (rows.length === 0 || rows[0]?.length === 0) return { error: "#CALC!" };
  if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0] ?? 0;
  return rows.map((row) => row.map((one) => one ?? 0));
}

registerPlugin(HostPlugin);
