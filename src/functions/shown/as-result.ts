import type { Answer, CellAnswer } from "../answers";
import { isFault, type CellFault } from "../arguments";

type ShowCell = (answer: Exclude<CellAnswer, CellFault>, column: number) => unknown;

/**
 * An answer as Excel takes it: rows of values and errors, or one error.
 *
 * @param show what is given for an answer that is no error; the answer itself when left out
 */
export function asResult(
  given: Answer | CellFault,
  show: ShowCell = (answer) => answer,
): unknown[][] | CustomFunctions.Error {
  if (isFault(given)) return asError(given);
  const [first] = given[0] ?? [];
  // An error that is the whole answer shows its message in more versions of Excel.
  if (given.length === 1 && given[0]?.length === 1 && isFault(first)) return asError(first);
  return given.map((row) =>
    row.map((answer, column) => (isFault(answer) ? asError(answer) : show(answer, column))),
  );
}

export function asError({ error, message }: CellFault): CustomFunctions.Error {
  // The names of the codes are Excel's texts, which is what they are compared by.
  const code = error as CustomFunctions.ErrorCode;
  return message === null
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, message);
}
