import type { FigureRow } from "../domain/figures";
import {
  addPlainRow,
  addRow,
  closeSums,
  openSums,
  type SummedOrganisations,
} from "../domain/organisations";
import type { OpenTable } from "./open-table";
import { plainRow, plainRows } from "./plain-rows";
import { readMeasureRows } from "./read-measure-rows";
import { readRow, type RowReading } from "./read-row";

export interface RowsReading {
  /** What the rows add up to. */
  readonly summed: SummedOrganisations;
  /** The rows in the order of the source; of organisations between totals one a sum. */
  readonly readings: readonly RowReading[];
}

/** Reads the rows of a table; those of organisations are added up at once, and not kept. */
export function readRows(table: OpenTable, rows: readonly number[]): RowsReading {
  const sums = openSums();
  const readings: RowReading[] = [];
  const sinceTotal = new Set<FigureRow>();
  const keep = (figure: FigureRow) => {
    if (sinceTotal.has(figure)) return;
    sinceTotal.add(figure);
    readings.push({ kind: "figure", figure });
  };
  const add = (reading: RowReading) => {
    if (reading.kind === "figure") return keep(addRow(sums, reading.figure));
    sinceTotal.clear();
    readings.push(reading);
  };
  if (table.layout.columns.measure !== undefined) readMeasureRows(table, rows).forEach(add);
  else {
    const plain = plainRows(table);
    for (const row of rows) {
      const read = plain && plainRow(table, plain, row);
      const first = read && addPlainRow(sums, read);
      if (first) keep(first);
      else readRow(table, row).forEach(add);
    }
  }
  return { summed: closeSums(sums), readings };
}
