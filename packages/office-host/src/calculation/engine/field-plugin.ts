import { FunctionArgumentType } from "hyperformula";
import { fieldOf, isEntity, isCellError, type Given } from "../../model";
import { isMatrix, type FormulaResult } from "./engine";
import {
  registerPlugin,
  ValuePlugin,
  type CallTree,
  type State,
  type Value,
} from "./engine-plugin";

const any = { argumentType: FunctionArgumentType.ANY };

/**
 * FIELDVALUE: a field of an entity, or of each entity of a range
 * (support.microsoft.com/en-us/excel/functions/fieldvalue-function).
 */
class FieldPlugin extends ValuePlugin {
  static override implementedFunctions = {
    "X.FIELDVALUE": {
      method: "fieldValue",
      parameters: [any, any],
      vectorizationForbidden: true,
      enableArrayArithmeticForArguments: true,
    },
  };

  fieldValue(tree: CallTree, state: State): Value {
    if (tree.args.length !== 2) return this.toEngineValue({ error: "#VALUE!" });
    const [value, name] = tree.args.map((arg) => this.argument(arg, state));
    if (typeof name !== "string")
      return this.toEngineValue(isCellError(name) ? name : { error: "#VALUE!" });
    if (!isMatrix(value)) return this.toEngineValue(field(value ?? null, name));
    // One cell holds one value: of a field with more the first.
    const first = (given: FormulaResult) => (isMatrix(given) ? (given[0]?.[0] ?? null) : given);
    return this.toEngineValue(value.map((row) => row.map((each) => first(field(each, name)))));
  }
}

/** Names of fields are compared without case, as all names in formulas. */
function field(value: Given, name: string): FormulaResult {
  if (isCellError(value)) return value;
  const fields = isEntity(value) ? Object.entries(value.properties) : [];
  const found = fields.find(([key]) => key.toLowerCase() === name.toLowerCase());
  return (found && fieldOf(found[1])) ?? { error: "#FIELD!" };
}

registerPlugin(FieldPlugin);
