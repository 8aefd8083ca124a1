import { CELL_FUNCTIONS, type CellFunctionName } from "./cell-functions";
import {
  faultIn,
  isBlank,
  rowsOf,
  type Argument,
  broadcast,
  notAvailable,
  type PlainAnswer,
  type PlainRows,
} from "../arguments";
import type { FunctionTexts } from "../../locale/interfaces";

/** A call of a function that needs no source: it answers from its arguments alone. */
export interface CellCall {
  readonly name: CellFunctionName;
  /** The first is what it is about: where that is blank, so is the answer. */
  readonly given: readonly Argument[];
}

/**
 * Answers cell by cell, in the shape that the arguments make together. An error among them passes
 * through, in its own place.
 *
 * @example answerCells({name: "fta", given: [[[51], [""]], null]}, texts) //=> [[2], [""]]
 */
export function answerCells({ name, given }: CellCall, texts: FunctionTexts): PlainRows {
  const start: unknown[][][] = [[[]]];
  const together = given.reduce<readonly (readonly (unknown[] | null)[])[]>(
    (rows, argument) =>
      broadcast(
        rows,
        rowsOf(argument) ?? [[null]],
        (cells, next) => (cells === null ? null : [...cells, next]),
        () => null,
      ),
    start,
  );
  return together.map((row) => row.map((cells) => answerCell(name, cells, texts)));
}

function answerCell(
  name: CellFunctionName,
  cells: readonly unknown[] | null,
  texts: FunctionTexts,
): PlainAnswer {
  if (cells === null) return notAvailable(texts.shapesDiffer);
  for (const cell of cells) {
    const fault = faultIn(cell);
    if (fault) return fault;
  }
  const [first] = cells;
  // Zero hours are a figure; only what is empty is blank.
  return isBlank(first) && first !== 0 ? "" : CELL_FUNCTIONS[name](cells, texts);
}
