import { textInFormula } from "./quoting";
import type { CellContent, SheetDescription } from "./sheet-description";

/** Part of a sentence that follows the workbook: an expression without `=`, and what it gives. */
export interface LivePart {
  readonly expression: string;
  readonly gives: string;
}

/** What stands in a cell for a figure that was not given: never a zero. */
export const DASH = "–";

export const text = (value: string): CellContent => ({ kind: "text", text: value });
export const number = (value: number): CellContent => ({ kind: "number", number: value });

/** A formula from its expression, with the result it gives on the figures that were read. */
export const live = (expression: string, gives: string | number | null): CellContent => ({
  kind: "formula",
  formula: `=${expression}`,
  gives: gives ?? DASH,
});

/**
 * A sentence with live parts: one formula that joins texts and parts.
 *
 * @example
 * sentence(["Gehaald: ", { expression: "B1", gives: "1" }]);
 * //=> { kind: "formula", formula: '="Gehaald: "&B1', gives: "Gehaald: 1" }
 */
export function sentence(parts: readonly (string | LivePart)[]): CellContent {
  const expression = parts.map((part) =>
    typeof part === "string" ? textInFormula(part) : part.expression,
  );
  const gives = parts.map((part) => (typeof part === "string" ? part : part.gives));
  return live(expression.join("&"), gives.join(""));
}

/**
 * What a cell says while a condition holds, else something other, or nothing.
 *
 * @param condition an expression without `=`
 * @param holds whether it holds on the figures that were read
 * @example when("A1>0", false, text("Meer")) //=> a formula: 'IF(A1>0,"Meer","")', which gives ""
 */
export function when(
  condition: string,
  holds: boolean,
  said: CellContent,
  otherwise: CellContent = text(""),
): CellContent {
  const expression = `IF(${condition},${expressionOf(said)},${expressionOf(otherwise)})`;
  return live(expression, shownBy(holds ? said : otherwise));
}

/** A cell's content within a formula. */
function expressionOf(cell: CellContent): string {
  if (cell.kind === "formula") return cell.formula.slice(1);
  return cell.kind === "number" ? String(cell.number) : textInFormula(String(shownBy(cell)));
}

/** What a cell shows on the figures that were read. */
export function shownBy(cell: CellContent): string | number {
  if (cell.kind === "formula" || cell.kind === "mirror") return cell.gives;
  return cell.kind === "number" ? cell.number : cell.text;
}

/** The same sheet with results in place of formulas ("alleen waarden"). */
export function onlyValues(description: SheetDescription): SheetDescription {
  return {
    ...description,
    blocks: description.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((row) => row.map((cell) => cell && valueOf(cell))),
    })),
  };
}

function valueOf(cell: CellContent): CellContent {
  // A link leads somewhere whether or not figures are followed.
  if (cell.kind === "mirror") return text(cell.gives);
  if (cell.kind !== "formula") return cell;
  return typeof cell.gives === "number" ? number(cell.gives) : text(cell.gives);
}
