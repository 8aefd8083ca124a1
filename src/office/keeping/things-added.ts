import type { RemovedThing } from "../../domain/findings";
import type { PresentSheet } from "./inventory";
import { readRecord } from "./sheet-record";

/** What the user laid over the cells of a sheet of ours: only cells can be carried over. */
export function thingsAdded(sheet: PresentSheet): RemovedThing[] {
  const { record, charts, tables, shapes, comments } = sheet;
  const written = readRecord(record);
  if (written === null) return [];
  return [
    ...(charts.some((name) => !written.charts.includes(name)) ? (["chart"] as const) : []),
    ...(tables.length > written.tables ? (["table"] as const) : []),
    // Whether Excel counts charts among the shapes its documentation does not say.
    ...(shapes.some((name) => !charts.includes(name)) ? (["shape"] as const) : []),
    ...(comments > 0 ? (["comment"] as const) : []),
  ];
}
