import type { Given } from "../../model";
import type { CustomFunctionDeclaration } from "./custom-function-port";
import { isMatrix, type CallArgument, type FormulaResult } from "../engine";

/**
 * Calls a function once for each element when a range is given where it takes one value, as Excel
 * does; a column against a row fills the grid. `call` gets a key for each of the calls.
 */
export function liftCall(
  declaration: CustomFunctionDeclaration,
  args: readonly CallArgument[],
  call: (key: string, args: readonly CallArgument[]) => FormulaResult,
): FormulaResult {
  const lifted = args.map((arg, index) =>
    isMatrix(arg) && declaration.parameters[index]?.dimensionality === "scalar" ? arg : null,
  );
  const rows = Math.max(1, ...lifted.map((arg) => arg?.length ?? 1));
  const columns = Math.max(1, ...lifted.map((arg) => arg?.[0]?.length ?? 1));
  if (rows * columns === 1) return call("", args);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const own = args.map((arg, index) => {
        const matrix = lifted[index];
        return matrix ? element(matrix, row, column) : arg;
      });
      const result = call(`${row},${column}`, own);
      return isMatrix(result) ? (result[0]?.[0] ?? null) : result;
    }),
  );
}

/** One row or column is repeated; beyond a smaller matrix there is nothing: `#N/A`. */
function element(matrix: readonly (readonly Given[])[], row: number, column: number): Given {
  const cells = matrix.length === 1 ? matrix[0] : matrix[row];
  const value = cells?.length === 1 ? cells[0] : cells?.[column];
  return value === undefined ? { error: "#N/A" } : value;
}
