import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Cell as FileCell, CellValue, Sheet as FileSheet } from "hucre/xlsx";
import {
  areaAddress,
  parseArea,
  ERROR_CODES,
  type ErrorCode,
  type Scalar,
  type Cell,
  type Sheet,
  type CellStyle,
} from "../../model";
import { toShownFormula } from "../format";

export interface CellReading {
  readonly is1904: boolean;
  readonly style: (style: NonNullable<FileCell["style"]>) => CellStyle | undefined;
  /** Whether the cell was entered with an apostrophe in front. */
  readonly isQuoted: (row: number, column: number) => boolean;
}

const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);
const DAY = 86_400_000;

/** Puts the cells of a sheet of the file in a sheet of the model. */
export function readCells(from: FileSheet, to: Sheet, reading: CellReading): void {
  from.rows.forEach((row, r) => {
    row.forEach((value, c) => {
      // An empty text is what the reader gives for a formula without a cached value.
      if (value !== null && value !== "") to.ensureCell(r, c).value = scalarOf(value, reading);
    });
  });
  const shared = new Map<number, string>();
  for (const [key, cell] of from.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    readCell(to, row, column, cell, reading, shared);
  }
}

function readCell(
  sheet: Sheet,
  row: number,
  column: number,
  from: FileCell,
  reading: CellReading,
  shared: Map<number, string>,
): void {
  const style = from.style ? reading.style(from.style) : undefined;
  const formula = formulaOf(from, row, column, shared);
  const isEmpty =
    from.value === null || (from.value === "" && formula === undefined && from.type === "empty");
  if (isEmpty && !style && formula === undefined) return;
  const cell = sheet.ensureCell(row, column);
  if (style) cell.style = style;
  if (from.type === "error") cell.value = errorOf(String(from.value));
  else if (from.value === "") cell.value = formula === undefined ? null : "";
  if (formula !== undefined) enterFormula(sheet, cell, from, formula, row, column);
  if (from.hyperlink) cell.hyperlink = hyperlinkOf(from.hyperlink);
  if (reading.isQuoted(row, column) && typeof cell.value === "string") cell.quoted = true;
}

function enterFormula(
  sheet: Sheet,
  cell: Cell,
  from: FileCell,
  formula: string,
  row: number,
  column: number,
): void {
  cell.formula = formula;
  const area = from.formulaType === "array" && from.formulaRef ? parseArea(from.formulaRef) : null;
  if (!area || (area.bottom === row && area.right === column)) return;
  cell.spill = { rows: area.bottom - row + 1, columns: area.right - column + 1 };
  for (let r = row; r <= area.bottom; r++)
    for (let c = column; c <= area.right; c++)
      if (r !== row || c !== column) sheet.ensureCell(r, c).spilledFrom = { row, column };
}

/** A shared formula is stored once; its other cells follow from where they stand. */
function formulaOf(
  cell: FileCell,
  row: number,
  column: number,
  shared: Map<number, string>,
): string | undefined {
  if (cell.formula === undefined) return undefined;
  const index = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
  const anchor = areaAddress({ top: row, left: column, bottom: row, right: column });
  if (cell.formula !== "") {
    const shown = toShownFormula(cell.formula);
    if (index !== undefined) shared.set(index, translateFormulaToR1C1(shown, anchor));
    return shown;
  }
  const first = index === undefined ? undefined : shared.get(index);
  return first === undefined ? undefined : translateFormulaToA1(first, anchor);
}

function scalarOf(value: CellValue, reading: CellReading): Scalar {
  return value instanceof Date ? serialOf(value, reading.is1904) : value;
}

/** The reader gives dates for numbers that look like one; the model keeps Excel's numbers. */
function serialOf(date: Date, is1904: boolean): number {
  if (is1904) return (date.getTime() - Date.UTC(1904, 0, 1)) / DAY;
  const serial = (date.getTime() - Date.UTC(1899, 11, 31)) / DAY;
  // Excel counts a 29 February 1900 that never was.
  return serial > 59 ? serial + 1 : serial;
}

function errorOf(text: string): Scalar {
  return { error: ERRORS.has(text) ? (text as ErrorCode) : "#VALUE!" };
}

function hyperlinkOf(link: NonNullable<FileCell["hyperlink"]>): NonNullable<Cell["hyperlink"]> {
  return {
    ...(link.target ? { address: link.target } : {}),
    ...(link.location ? { documentReference: link.location } : {}),
    ...(link.tooltip ? { screenTip: link.tooltip } : {}),
  };
}
