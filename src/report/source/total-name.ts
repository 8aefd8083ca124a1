import { sentence, textInFormula, type CellContent } from "../description";

/**
 * The name of a total, which says so itself when a member has no figure.
 *
 * @param complete an expression that is true while nothing is missing
 * @param incomplete what follows the name otherwise
 */
export function totalName(
  name: string,
  complete: string,
  isComplete: boolean,
  incomplete: string,
): CellContent {
  return sentence([
    name,
    {
      expression: `IF(${complete},"",${textInFormula(incomplete)})`,
      gives: isComplete ? "" : incomplete,
    },
  ]);
}
