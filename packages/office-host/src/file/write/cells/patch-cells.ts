import type { Cell } from "../../../model";
import { cellReference, parseCellReference, numberIn, readAttributes } from "../../format";
import { cellXml } from "./cell-xml";

/** What becomes of one cell. */
export interface CellChange {
  /** `null` when nothing is left of it. */
  readonly cell: Readonly<Cell> | null;
  /** Its style's number when that is new; unset to keep what the file has. */
  readonly style?: number;
  /** The formula is as it was: only its value is new. */
  readonly valueOnly: boolean;
}

/** How a row looks; unset to keep what the file has. */
export interface RowChange {
  /** Points; unset for the standard height. */
  readonly height?: number;
  readonly hidden: boolean;
}

export interface SheetChanges {
  /** By row, then column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
  readonly rows: ReadonlyMap<number, RowChange>;
  readonly prefix: string;
  readonly spillMark?: number;
  /** The style that a column gives to cells that say none. */
  readonly columnStyle: (column: number) => number;
}

interface StoredRow {
  readonly row: number;
  readonly attributes: string;
  readonly cells: string;
  readonly whole: string;
}

const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row\s*>)/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c\s*>)/g;
const FORMULA = /<(?:\w+:)?f\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?f\s*>)/;

/**
 * Writes changes into the stored rows of a sheet. Rows without a change stay as they are, to the
 * byte; so do the cells of a changed row that did not change.
 */
export function patchCells(rowsXml: string, changes: SheetChanges): string {
  const touched = new Set([...changes.cells.keys(), ...changes.rows.keys()]);
  const waiting = [...touched].sort((a, b) => a - b);
  const written: string[] = [];
  const flushBefore = (row: number) => {
    while (waiting[0] !== undefined && waiting[0] < row)
      written.push(patchRow(null, waiting.shift() ?? 0, changes));
  };
  for (const stored of storedRows(rowsXml)) {
    flushBefore(stored.row);
    if (waiting[0] === stored.row) waiting.shift();
    written.push(touched.has(stored.row) ? patchRow(stored, stored.row, changes) : stored.whole);
  }
  flushBefore(Number.POSITIVE_INFINITY);
  return written.join("");
}

function* storedRows(rowsXml: string): Generator<StoredRow> {
  let next = 0;
  for (const [whole, attributes = "", cells = ""] of rowsXml.matchAll(ROW)) {
    const row = (numberIn(readAttributes(attributes).r) ?? next + 1) - 1;
    next = row + 1;
    yield { row, attributes, cells, whole };
  }
}

function patchRow(stored: StoredRow | null, row: number, changes: SheetChanges): string {
  const { prefix: p } = changes;
  const waiting = new Map(changes.cells.get(row));
  const cells: { column: number; xml: string }[] = [];
  const rowStyle = numberIn(readAttributes(stored?.attributes ?? "").s);
  let next = 0;
  for (const [whole, attributes = "", inside = ""] of (stored?.cells ?? "").matchAll(CELL)) {
    const { r, s } = readAttributes(attributes);
    const column = (r ? parseCellReference(r)?.column : undefined) ?? next;
    next = column + 1;
    const change = waiting.get(column);
    waiting.delete(column);
    const xml = change ? patchCell(change, row, column, Number(s ?? 0), inside, changes) : whole;
    cells.push({ column, xml: r ? xml : withReference(xml, row, column) });
  }
  for (const [column, change] of waiting) {
    const style = rowStyle ?? changes.columnStyle(column);
    cells.push({ column, xml: patchCell(change, row, column, style, "", changes) });
  }
  const xml = cells
    .sort((a, b) => a.column - b.column)
    .map((each) => each.xml)
    .join("");
  return `<${p}row${rowAttributes(stored, row, changes.rows.get(row))}>${xml}</${p}row>`;
}

function patchCell(
  { cell, style: newStyle, valueOnly }: CellChange,
  row: number,
  column: number,
  oldStyle: number,
  inside: string,
  { prefix, spillMark }: SheetChanges,
): string {
  const style = newStyle ?? oldStyle;
  const place = { row, column, style, prefix, ...(spillMark === undefined ? {} : { spillMark }) };
  if (cell === null) return style > 0 ? cellXml({ value: null }, place) : "";
  return cellXml(cell, place, valueOnly ? FORMULA.exec(inside)?.[0] : undefined);
}

/** `spans` only helps readers to make room, and would be wrong for a row that grew. */
function rowAttributes(stored: StoredRow | null, row: number, change?: RowChange): string {
  let kept = (stored?.attributes ?? "").replace(/\s(?:spans|r)="[^"]*"/g, "").trimEnd();
  if (change) {
    kept = kept.replace(/\s(?:ht|customHeight|hidden)="[^"]*"/g, "");
    if (change.height !== undefined) kept += ` ht="${change.height}" customHeight="1"`;
    if (change.hidden) kept += ' hidden="1"';
  }
  return ` r="${row + 1}"${kept}`;
}

function withReference(xml: string, row: number, column: number): string {
  return / r="/.test(xml.slice(0, xml.indexOf(">") + 1))
    ? xml
    : xml.replace(/^<((?:\w+:)?c)\b/, `<$1 r="${cellReference(row, column)}"`);
}
