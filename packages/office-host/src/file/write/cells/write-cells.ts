import {
  around,
  areaAddress,
  cellAddress,
  parseArea,
  parseCell,
  type Area,
} from "spreadsheet/address";
import {
  attribute,
  child,
  children,
  elementMaker,
  joined,
  numberIn,
  type ElementMaker,
  type NewAttributes,
  type XmlElement,
  type XmlSource,
} from "spreadsheet/xml";
import type { Cell } from "../../../model";
import { cellSource, type StoredFormula } from "./cell-source";
import type { OpenSheet } from "./open-sheet";

/** What becomes of one cell. */
export interface CellChange {
  /** `null` when nothing is left of it. */
  readonly cell: Readonly<Cell> | null;
  /** The number of its new style, from the one that it has; unset to keep that. */
  readonly style?: (base: number) => number;
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
  readonly spillMark: number | undefined;
}

/**
 * Writes changes into the rows of a sheet. Rows without a change stay as they are, to the byte; so
 * do the cells of a changed row that did not change.
 */
export function writeCells(open: OpenSheet, changes: SheetChanges): void {
  const writer = new CellsWriter(open, changes);
  const touched = [...new Set([...changes.cells.keys(), ...changes.rows.keys()])];
  for (const row of touched.sort((a, b) => a - b)) writer.writeRow(row);
  growDimension(open, changes);
}

class CellsWriter {
  readonly #make: ElementMaker;
  readonly #columnStyle: (column: number) => number;

  constructor(
    private readonly open: OpenSheet,
    private readonly changes: SheetChanges,
  ) {
    this.#make = elementMaker(open.data);
    this.#columnStyle = columnStyles(open.root);
  }

  writeRow(row: number): void {
    const element = this.open.rows.get(row);
    const cells = this.changes.cells.get(row) ?? new Map<number, CellChange>();
    const look = this.changes.rows.get(row);
    if (element) this.#changeRow(element, row, cells, look);
    else this.#addRow(row, cells, look);
  }

  #addRow(row: number, cells: ReadonlyMap<number, CellChange>, look: RowChange | undefined): void {
    const made = [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, change]) => this.#source(change, row, column, this.#columnStyle(column)));
    if (made.every((each) => each === "") && !look) return;
    const source = this.#make("row", { r: row + 1, ...(look && rowLook(look)) }, joined(made));
    const place = this.open.places.get(row);
    if (place === undefined) this.open.edits.append(this.open.data, source);
    else this.open.edits.insertAt(place, source, row);
  }

  #changeRow(
    element: XmlElement,
    row: number,
    cells: ReadonlyMap<number, CellChange>,
    look: RowChange | undefined,
  ): void {
    const { edits } = this.open;
    for (const [name, value] of Object.entries(look ? rowLook(look) : {}))
      edits.setAttribute(element, name, value ?? null);
    const stored = storedCells(element);
    const isNumbered = stored.every(({ cell }) => attribute(cell, "r") !== undefined);
    const rowStyle = numberIn(attribute(element, "s"));
    const waiting = new Map(cells);
    for (const { cell, column } of stored) {
      const change = waiting.get(column);
      waiting.delete(column);
      if (change) {
        const base = numberIn(attribute(cell, "s")) ?? 0;
        edits.replace(cell, this.#source(change, row, column, base, cell));
      } else if (!isNumbered && attribute(cell, "r") === undefined && cells.size > 0)
        // What is put in front of it, or taken away, would give it another place.
        edits.setAttribute(cell, "r", cellAddress(row, column));
    }
    for (const [column, change] of [...waiting].sort(([a], [b]) => a - b)) {
      const base = rowStyle ?? this.#columnStyle(column);
      const source = this.#source(change, row, column, base);
      const before = stored.find((each) => each.column > column);
      if (before) edits.insertAt(before.cell.start, source, column);
      else edits.append(element, source, column);
    }
    // It only helps readers to make room, and would be wrong for a row that grew.
    if (waiting.size > 0 && attribute(element, "spans") !== undefined)
      edits.setAttribute(element, "spans", null);
  }

  #source(
    { cell, style, valueOnly }: CellChange,
    row: number,
    column: number,
    base: number,
    old?: XmlElement,
  ): XmlSource {
    const number = style ? style(base) : base;
    const place = { row, column, style: number, spillMark: this.changes.spillMark };
    if (cell === null)
      return number > 0 ? cellSource(this.#make, { value: null }, place) : ("" as XmlSource);
    const formula = valueOnly && old ? child(old, "f") : undefined;
    return cellSource(this.#make, cell, place, formula && this.#stored(formula, old));
  }

  #stored({ start, end }: XmlElement, cell: XmlElement | undefined): StoredFormula {
    const source = this.open.text.slice(start, end) as XmlSource;
    return { source, mark: attribute(cell, "cm") };
  }
}

function storedCells(row: XmlElement): { cell: XmlElement; column: number }[] {
  let column = -1;
  return children(row, "c").map((cell) => {
    column = parseCell(attribute(cell, "r") ?? "")?.column ?? column + 1;
    return { cell, column };
  });
}

function rowLook({ height, hidden }: RowChange): NewAttributes {
  return {
    ht: height,
    customHeight: height === undefined ? undefined : 1,
    hidden: hidden ? 1 : undefined,
  };
}

/** What `<col style>` gives to cells that are new in the file. */
function columnStyles(root: XmlElement): (column: number) => number {
  const columns = children(child(root, "cols"), "col").map((each) => ({
    first: (numberIn(attribute(each, "min")) ?? 1) - 1,
    last: (numberIn(attribute(each, "max")) ?? 0) - 1,
    style: numberIn(attribute(each, "style")) ?? 0,
  }));
  return (column) =>
    columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

function growDimension({ root, edits }: OpenSheet, { cells }: SheetChanges): void {
  const dimension = child(root, "dimension");
  const old = parseArea(attribute(dimension, "ref") ?? "");
  if (!dimension || !old) return;
  let area: Area = old;
  for (const [row, inRow] of cells)
    for (const [column, { cell }] of inRow)
      if (cell) area = around(area, { top: row, left: column, bottom: row, right: column });
  const grown = areaAddress(area);
  if (grown !== areaAddress(old)) edits.setAttribute(dimension, "ref", grown);
}
