import type { RemovedThing } from "../domain/removal";
import type { PresentSheet } from "./inventory";
import { readRecord } from "./sheetrecord";

/** What the user laid over the cells of a sheet of ours: only cells can be carried over. */
export function thingsAdded({ record, charts, tables }: PresentSheet): RemovedThing[] {
  const written = readRecord(record);
  if (written === null) return [];
  return [
    ...(charts.some((name) => !written.charts.includes(name)) ? (["chart"] as const) : []),
    ...(tables.length > written.tables ? (["table"] as const) : []),
  ];
}
