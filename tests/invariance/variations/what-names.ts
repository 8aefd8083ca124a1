import { BLANK, cellAt, type EditableSheet } from "../editable-sheet";
import type { TableShape } from "../table-shape";

const MEASURE =
  /doel|realis|target|quotum|opgave|stand|actual|%|percent|sroi|inkoop|inleen|inhuur|detach|mutatie|verschil|streef|norm|behaald|behalen|geplaatst/i;

/** Every figure stands under a header that says what it is, so that no other column has to. */
export function headersNameMeasures(sheet: EditableSheet, shape: TableShape): boolean {
  const first = shape.lines[0] ?? 0;
  const columns = new Set(shape.figures.map(({ column }) => column));
  return [...columns].every((column) => {
    for (let row = shape.area.top; row < first; row++)
      if (MEASURE.test(String(cellAt(sheet, row, column).value))) return true;
    return false;
  });
}

/** The rows that hold the name of each sector of which they give a figure. */
export function rowsWithNames(sheet: EditableSheet, { figures }: TableShape): Set<number> {
  const nameless = new Set(
    figures.filter(({ row, given }) => nameAt(sheet, row, given.label) < 0).map(({ row }) => row),
  );
  return new Set(figures.map(({ row }) => row).filter((row) => !nameless.has(row)));
}

/** The rows that say all of their own: nothing in them is named by the row above. */
export function wholeRows(sheet: EditableSheet, shape: TableShape): Set<number> {
  const { lines, area, figures } = shape;
  const first = Math.min(...figures.map(({ column }) => column));
  const before = Array.from({ length: first - area.left }, (_, at) => area.left + at);
  const keys = before.filter((key) => lines.some((row) => cellAt(sheet, row, key) !== BLANK));
  const named = rowsWithNames(sheet, shape);
  const whole = (row: number) => keys.every((key) => cellAt(sheet, row, key) !== BLANK);
  return new Set(lines.filter((row) => named.has(row) && whole(row)));
}

const nameAt = (sheet: EditableSheet, row: number, label: string): number =>
  (sheet.rows[row] ?? []).findIndex(({ value }) => String(value).trim() === label.trim());

const SECTOR = /sector|onderwerp|rijlabels|row labels/i;

/** Every figure stands in a row with its sector's name, under a header that says it is one. */
export function rowsNameSectors(sheet: EditableSheet, shape: TableShape): boolean {
  const { figures, headRow, lines } = shape;
  if (headRow === null || rowsWithNames(sheet, shape).size < lines.length) return false;
  return figures.every(({ row, given }) => {
    const header = cellAt(sheet, headRow, nameAt(sheet, row, given.label));
    return SECTOR.test(String(header.value));
  });
}

/** Every figure has a year of its own already. */
export function figuresHaveYears({ figures }: TableShape): boolean {
  return figures.every(({ given }) => given.year !== null);
}
