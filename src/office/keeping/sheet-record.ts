import type { Block, CellContent, SheetDescription } from "../../report/description";
import { type CellValue, parseRange } from "../../workbook";

/** What we wrote in a cell: nothing, a formula, something that Excel may change, or a constant. */
export type RecordedCell = "blank" | "formula" | "any" | { readonly hash: string };

/** What we wrote on a sheet, by which the user's own additions are known. */
export interface SheetRecord {
  /** `null` for a cell outside the areas that we wrote. */
  readonly at: (row: number, column: number) => RecordedCell | null;
  /** Whether we wrote in a column, counted from 0. */
  readonly hasColumn: (column: number) => boolean;
  readonly charts: readonly string[];
  readonly tables: number;
}

interface StoredBlock {
  readonly top: number;
  readonly left: number;
  readonly columns: number;
  /** `-3` three blanks, `=` a formula, `~` anything, `.1x2y3` a constant by its hash. */
  readonly cells: string;
}

/** The record of a description, as short as it can be kept in a property of its sheet. */
export function recordOf({ blocks, charts, tables }: SheetDescription): string {
  const headers = tables.map(({ area }) => parseRange(area));
  const isHeader = (row: number, column: number) =>
    headers.some((area) => area?.top === row && column >= area.left && column <= area.right);
  return JSON.stringify({
    blocks: blocks.map((block) => storedBlock(block, isHeader)),
    charts: charts.map(({ name }) => name),
    tables: tables.length,
  });
}

function storedBlock(
  { top, left, rows }: Block,
  isHeader: (row: number, column: number) => boolean,
): StoredBlock {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const marks = rows.flatMap((row, down) =>
    Array.from({ length: columns }, (_, across) =>
      markOf(row[across] ?? null, isHeader(top + down, left + across)),
    ),
  );
  const runs = marks.join("").replace(/([-=~])\1+/g, (run) => `${run[0]}${run.length}`);
  return { top, left, columns, cells: runs };
}

function markOf(cell: CellContent | null, isHeader: boolean): string {
  if (cell === null || (cell.kind === "text" && cell.text === "")) return "-";
  if (cell.kind === "number") return `.${hashOf(cell.number)}`;
  if (cell.kind === "text") return `.${hashOf(cell.text)}`;
  // Excel makes the formula of a table's header the text that it gives.
  return isHeader ? "~" : "=";
}

/** Reads a record; `null` when it is none, as on a sheet of an earlier version. */
export function readRecord(text: string | null): SheetRecord | null {
  try {
    const { blocks, charts, tables } = JSON.parse(text ?? "") as {
      blocks: StoredBlock[];
      charts: string[];
      tables: number;
    };
    const read = blocks.map((block) => ({ ...block, cells: readCells(block.cells) }));
    return {
      charts,
      tables,
      hasColumn: (column) =>
        read.some(({ left, columns }) => column >= left && column < left + columns),
      at: (row, column) => {
        for (const { top, left, columns, cells } of read) {
          const across = column - left;
          if (row < top || across < 0 || across >= columns) continue;
          const cell = cells[(row - top) * columns + across];
          if (cell) return cell;
        }
        return null;
      },
    };
  } catch {
    return null;
  }
}

const KINDS = { "-": "blank", "=": "formula", "~": "any" } as const;

function readCells(stored: string): RecordedCell[] {
  return [...stored.matchAll(/([-=~])(\d*)|\.([0-9a-z]{5})/g)].flatMap(
    ([, kind, count, hash]): RecordedCell[] =>
      kind === undefined
        ? [{ hash: hash ?? "" }]
        : Array.from({ length: Number(count === "" ? 1 : count) }, () => KINDS[kind as "-"]),
  );
}

/** Whether a cell still holds what we wrote; a formula for another formula is not told apart. */
export function isAsWritten(cell: RecordedCell, value: CellValue): boolean {
  if (cell === "any") return true;
  if (cell === "blank") return value === "";
  if (cell === "formula") return typeof value === "string" && value.startsWith("=");
  return hashOf(value) === cell.hash;
}

/** Five characters of a constant; numbers by the twelve digits that every way of saving keeps. */
export function hashOf(value: CellValue): string {
  const text = typeof value === "number" ? `n${Number(value.toPrecision(12))}` : `t${value}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return (hash % 36 ** 5).toString(36).padStart(5, "0");
}
