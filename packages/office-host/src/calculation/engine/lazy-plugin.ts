import { FunctionArgumentType, FunctionPlugin, SimpleRangeValue } from "hyperformula";
import { type CallTree, type State, type Tree, type Value, registerPlugin } from "./engine-plugin";
import { toEngineError, toScalar } from "./engine-value";
import { isCellError, type Scalar } from "../../model";

const any = { argumentType: FunctionArgumentType.ANY };
const metadata = { parameters: [any], repeatLastArgs: 1, vectorizationForbidden: true };

/**
 * IF, IFERROR and IFNA that calculate only the branch they take, as Excel does: HyperFormula
 * calculates all, and a custom function in the other branch would be called for nothing.
 */
class LazyPlugin extends FunctionPlugin {
  static override implementedFunctions = {
    "X.IF": { method: "choose", ...metadata },
    "X.IFERROR": { method: "otherwise", ...metadata },
    "X.IFNA": { method: "otherwise", ...metadata },
  };

  choose(tree: CallTree, state: State): Value {
    const [condition, yes, no] = tree.args;
    if (!condition || !yes || tree.args.length > 3) return toEngineError({ error: "#VALUE!" });
    const value = this.evaluateAst(condition, state);
    if (value instanceof SimpleRangeValue) return this.#whole(tree, state);
    const decided = truth(toScalar(value));
    if (typeof decided !== "boolean") return toEngineError(decided);
    if (decided) return this.evaluateAst(yes, state);
    return no ? this.evaluateAst(no, state) : false;
  }

  otherwise(tree: CallTree, state: State): Value {
    const [tried, fallback] = tree.args;
    if (!tried || !fallback || tree.args.length > 2) return toEngineError({ error: "#VALUE!" });
    const value = this.evaluateAst(tried, state);
    if (value instanceof SimpleRangeValue) return this.#whole(tree, state);
    const scalar = toScalar(value);
    const caught =
      isCellError(scalar) && (tree.procedureName !== "X.IFNA" || scalar.error === "#N/A");
    return caught ? this.evaluateAst(fallback, state) : value;
  }

  /** Over a range each element may take another branch: HyperFormula's own function does that. */
  #whole(tree: CallTree, state: State): Value {
    const procedureName = tree.procedureName.replace("X.", "");
    return this.evaluateAst({ ...tree, procedureName } as unknown as Tree, state);
  }
}

function truth(value: Scalar) {
  if (isCellError(value)) return value;
  if (typeof value !== "string") return Boolean(value);
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  return { error: "#VALUE!" } as const;
}

registerPlugin(LazyPlugin);
