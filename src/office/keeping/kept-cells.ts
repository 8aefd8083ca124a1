import type { SheetDescription } from "../../report/description";
import {
  areaAddress,
  cellAddress,
  columnName,
  parseRange,
  type Area,
  type CellValue,
} from "../../workbook";
import type { SheetContents } from "./inventory";
import { hashOf, isAsWritten, readRecord, recordOf, type SheetRecord } from "./sheet-record";

/** What the user added to a sheet of ours. */
export interface KeptCells {
  /** Ranges that the new sheet leaves free, to be carried over: `D7:E9`, or whole columns `L:M`. */
  readonly carried: readonly string[];
  /** The cells among them, by their address. */
  readonly cells: ReadonlySet<string>;
  /** Cells that the new sheet needs. */
  readonly lost: readonly LostCell[];
}

export interface LostCell {
  readonly address: string;
  readonly content: CellValue;
}

/**
 * Parts what the user added to an earlier sheet in what stays and what does not.
 *
 * @param record what we wrote there; `null` where that is not known: then what the new sheet
 *   writes counts as ours
 */
export function keptCells(
  contents: SheetContents,
  record: SheetRecord | null,
  description: SheetDescription,
): KeptCells {
  const next = readRecord(recordOf(description));
  const needs = (row: number, column: number) => (next?.at(row, column) ?? "blank") !== "blank";
  const kept: { row: number; column: number }[] = [];
  const lost: LostCell[] = [];
  contents.rows.forEach((line, down) => {
    line.forEach((content, across) => {
      const [row, column] = [contents.top + down, contents.left + across];
      if (content === "" || isOurs(record, needs, content, row, column)) return;
      if (!needs(row, column)) kept.push({ row, column });
      else if (!isSame(next, content, row, column))
        lost.push({ address: cellAddress(row, column), content });
    });
  });
  const written = columnsOf(description);
  const isTheirs = (column: number) => !written.has(column) && record?.hasColumn(column) !== true;
  const whole = kept.filter(({ column }) => isTheirs(column)).map(({ column }) => column);
  const areas = areasOf(kept.filter(({ column }) => !isTheirs(column)));
  const cells = new Set(kept.map(({ row, column }) => cellAddress(row, column)));
  return { carried: [...areas.map(areaAddress), ...columnRanges(whole)], cells, lost };
}

/** Every cell that the user filled or changed, by its address; none where no record was kept. */
export function addedCells(contents: SheetContents, record: SheetRecord | null): string[] {
  const nothing = () => record === null;
  return contents.rows.flatMap((line, down) =>
    line.flatMap((content, across) => {
      const [row, column] = [contents.top + down, contents.left + across];
      const isAdded = content !== "" && !isOurs(record, nothing, content, row, column);
      return isAdded ? cellAddress(row, column) : [];
    }),
  );
}

function isOurs(
  record: SheetRecord | null,
  needs: (row: number, column: number) => boolean,
  content: CellValue,
  row: number,
  column: number,
): boolean {
  if (record === null) return needs(row, column);
  const written = record.at(row, column);
  return written !== null && isAsWritten(written, content);
}

/** The new sheet will hold the very same constant. */
function isSame(
  next: SheetRecord | null,
  content: CellValue,
  row: number,
  column: number,
): boolean {
  const cell = next?.at(row, column);
  return typeof cell === "object" && cell !== null && cell.hash === hashOf(content);
}

/** Cells as rectangles: runs of a row, and equal runs below each other joined. */
function areasOf(cells: readonly { row: number; column: number }[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1)
      runs.splice(-1, 1, { ...last, right: column });
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      ({ bottom, left, right }) =>
        bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const area = areas[above];
    if (area) areas.splice(above, 1, { ...area, bottom: run.bottom });
    else areas.push(run);
  }
  return areas;
}

/** Columns that are the user's alone go whole, with their widths. */
function columnRanges(columns: readonly number[]): string[] {
  const inOrder = [...new Set(columns)].sort((one, other) => one - other);
  const runs: { from: number; to: number }[] = [];
  for (const column of inOrder) {
    const last = runs.at(-1);
    if (last?.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  }
  return runs.map(({ from, to }) => `${columnName(from)}:${columnName(to)}`);
}

/** The columns that a description writes in, draws over or gives a width. */
function columnsOf({ blocks, charts, tables, columnWidths }: SheetDescription): Set<number> {
  const areas = [
    ...charts.map(({ place }) => parseRange(place)),
    ...tables.map(({ area }) => parseRange(area)),
    ...columnWidths.map(({ columns }) => parseRange(columns.replaceAll(/[A-Z]+/g, "$&1"))),
    ...blocks.map(({ left, rows }) => ({
      left,
      right: left + Math.max(...rows.map((row) => row.length)) - 1,
    })),
  ];
  return new Set(
    areas.flatMap((area) =>
      area === null
        ? []
        : Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index),
    ),
  );
}
