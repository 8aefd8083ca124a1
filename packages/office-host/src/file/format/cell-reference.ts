import { columnIndex, columnName } from "../../model";

/** `B3` gives `{row: 2, column: 1}`; `null` when it is no reference to one cell. */
export function parseCellReference(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!match?.[1]) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** The other way. */
export function cellReference(row: number, column: number): string {
  return columnName(column) + (row + 1);
}
