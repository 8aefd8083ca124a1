import { cellAddress } from "spreadsheet/address";
import { tokenize, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { quoteSheetName, type Area, type ConditionalFormat, type Sheet } from "../../../../model";

type Rule = Exclude<ConditionalFormat, { kind: "dataBar" }>;

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

function address(row: number, column: number): string {
  return cellAddress(row, column);
}

/** The formula as it would stand in another cell: its relative references move along. */
function moved(formula: string, area: Area, row: number, column: number): string {
  const relative = translateFormulaToR1C1(formula, address(area.top, area.left));
  return translateFormulaToA1(relative, address(row, column));
}

/** References without a sheet are to the rule's own sheet. */
function onSheet(formula: string, sheet: Sheet): string {
  return tokenize(formula)
    .map(({ type, value }) =>
      type.startsWith("range") && !value.includes("!")
        ? `${quoteSheetName(sheet.name)}!${value}`
        : value,
    )
    .join("");
}

function withoutEquals(formula: string): string {
  return formula.replace(/^=/, "");
}

function comparison(rule: Extract<Rule, { kind: "cellValue" }>, cell: string): string {
  const first = withoutEquals(rule.formula1);
  const second = withoutEquals(rule.formula2 ?? "0");
  if (rule.operator === "Between") return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === "NotBetween") return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${COMPARISONS[rule.operator] ?? "="}${first}`;
}

/**
 * The formula that says whether a conditional format holds for one cell of its area.
 *
 * @example conditionFor(rule("=$E6>=1", A6:H20), sheet, 7, 2) //=> "=Blad1!$E8>=1"
 */
export function conditionFor(rule: Rule, sheet: Sheet, row: number, column: number): string {
  const { area } = rule;
  const formula =
    rule.kind === "custom" ? rule.formula : comparison(rule, address(area.top, area.left));
  return onSheet(moved(formula, area, row, column), sheet);
}
