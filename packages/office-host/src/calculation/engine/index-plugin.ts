import { FunctionArgumentType, FunctionPlugin, SimpleRangeValue } from "hyperformula";
import { registerPlugin, type CallTree, type State, type Tree, type Value } from "./engine-plugin";
import { toEngineError, toScalar } from "./engine-value";

const any = { argumentType: FunctionArgumentType.ANY };
type Index = number | null | undefined;

/**
 * INDEX that reads only the cell it is asked for, and gives whole rows and columns for 0:
 * HyperFormula reads the whole range each time, and knows no 0.
 */
class IndexPlugin extends FunctionPlugin {
  static override implementedFunctions = {
    "X.INDEX": {
      method: "index",
      parameters: [any],
      repeatLastArgs: 1,
      vectorizationForbidden: true,
    },
  };

  index(tree: CallTree, state: State): Value {
    const [source, ...rest] = tree.args;
    const values = source && this.evaluateAst(source, state);
    const numbers = rest.map((index) => this.#number(index, state));
    const known = numbers.every((number) => number !== null) && [1, 2].includes(numbers.length);
    // Errors, and arrays as row or column: each element is looked up by HyperFormula's own.
    if (!(values instanceof SimpleRangeValue) || !known) return this.#own(tree, state);
    const [row, column] = rowAndColumn(values, numbers);
    if (!isWithin(row, values.height()) || !isWithin(column, values.width())) {
      return toEngineError({ error: "#REF!" });
    }
    return row > 0 && column > 0
      ? this.#one(values, row - 1, column - 1)
      : part(values, row, column);
  }

  #number(tree: Tree, state: State): number | null {
    if (tree.type === "EMPTY") return 0;
    const value = this.evaluateAst(tree, state);
    const scalar = value instanceof SimpleRangeValue ? null : toScalar(value);
    return typeof scalar === "number" ? Math.trunc(scalar) : null;
  }

  #one(values: SimpleRangeValue, row: number, column: number): Value {
    if (!values.range) return values.data[row]?.[column] ?? toEngineError({ error: "#REF!" });
    const { sheet, row: top, col: left } = values.range.start;
    return this.dependencyGraph.getScalarValue({ sheet, row: top + row, col: left + column });
  }

  #own(tree: CallTree, state: State): Value {
    return this.evaluateAst({ ...tree, procedureName: "INDEX" } as unknown as Tree, state);
  }
}

/** In a single row the only number is the column; else a column left out is the whole row. */
function rowAndColumn(values: SimpleRangeValue, numbers: readonly Index[]): [Index, Index] {
  const [first, second] = numbers;
  if (numbers.length === 2) return [first, second];
  return values.height() === 1 ? [1, first] : [first, values.width() === 1 ? 1 : 0];
}

function part(values: SimpleRangeValue, row: number, column: number): Value {
  const rows = row === 0 ? values.data : values.data.slice(row - 1, row);
  if (column === 0) return SimpleRangeValue.onlyValues(rows);
  return SimpleRangeValue.onlyValues(rows.map((cells) => cells.slice(column - 1, column)));
}

function isWithin(index: Index, size: number): index is number {
  return typeof index === "number" && index >= 0 && index <= size;
}

registerPlugin(IndexPlugin);
