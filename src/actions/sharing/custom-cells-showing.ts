import type { SheetFormulas } from "../../office/reading";
import { customCalls } from "../../standalone";
import { cellAddress } from "../../workbook";
import { ADDIN_MARKS } from "../addin";
import type { SheetPlace } from "../source";

/** A cell whose formula calls a function of ours. */
export interface CustomCell extends SheetPlace {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly isProtected: boolean;
}

/**
 * The cells that call a function of ours and show one of these errors, sheet by sheet.
 *
 * @example customCellsShowing(sheets, ["#NAME?"])[0]?.range //=> "B3"
 */
export function customCellsShowing(
  sheets: readonly SheetFormulas[],
  errors: readonly string[],
): CustomCell[] {
  const { isIn } = customCalls(ADDIN_MARKS.namespace);
  return sheets.flatMap(({ sheet, isProtected, top, left, formulas, values }) =>
    formulas.flatMap((cells, down) =>
      cells.flatMap((formula, across): CustomCell[] => {
        if (typeof formula !== "string" || !formula.startsWith("=")) return [];
        if (!errors.includes(String(values[down]?.[across])) || !isIn(formula)) return [];
        const [row, column] = [top + down, left + across];
        return [{ sheet, range: cellAddress(row, column), row, column, formula, isProtected }];
      }),
    ),
  );
}
