import {
  type Area,
  type Locale,
  type Sheet,
  type CellEdit,
  type Workbook,
  parseEntry,
} from "../../../model";
import { storedFormula } from "../formula";

/** Balances what a hurried user leaves open, as Excel does: `=SUM(A1:A3` gets its bracket. */
function closeBrackets(formula: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const open = bare.split("(").length - bare.split(")").length;
  return open > 0 ? formula + ")".repeat(open) : formula;
}

function asTyped(text: string, locale: Locale): string {
  return /^=./s.test(text) ? closeBrackets(storedFormula(text, locale)) : text;
}

/**
 * Enters what a user typed in a cell, in the user's own notation, with the number format that
 * the text brings along (`12%`).
 */
export function enterInCell(
  workbook: Workbook,
  at: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  text: string,
  locale: Locale,
): void {
  const { sheet, row, column } = at;
  const format = sheet.cell(row, column)?.style?.numberFormat ?? "General";
  const { numberFormat, ...input } = parseEntry(asTyped(text, locale), locale, format);
  if (numberFormat !== undefined) sheet.setStyle(row, column, { numberFormat });
  growTable(workbook, sheet, row, column);
  workbook.edit([{ sheet, row, column, input }], "user");
}

/** A table takes in what is typed right below it, as Excel's AutoCorrect does. */
function growTable(workbook: Workbook, sheet: Sheet, row: number, column: number): void {
  const table = sheet.tables.find(
    ({ area, hasTotals }) =>
      !hasTotals && row === area.bottom + 1 && column >= area.left && column <= area.right,
  );
  if (!table || rowIsUsed(sheet, row, table.area)) return;
  table.area = { ...table.area, bottom: row };
  workbook.recalculation?.structureChanged();
}

function rowIsUsed(sheet: Sheet, row: number, { left, right }: Area): boolean {
  for (let column = left; column <= right; column++) {
    if (sheet.value(row, column) !== null) return true;
  }
  return false;
}

/** Empties every cell of an area, in one change. */
export function clearCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  const edits: CellEdit[] = [];
  const used = sheet.usedArea(true);
  if (!used) return;
  for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row++) {
    for (let column = area.left; column <= Math.min(area.right, used.right); column++) {
      const cell = sheet.cell(row, column);
      if (!cell || cell.spilledFrom || (cell.value === null && cell.formula === undefined))
        continue;
      edits.push({ sheet, row, column, input: { kind: "value", value: null } });
    }
  }
  if (edits.length > 0) workbook.edit(edits, "user");
}
