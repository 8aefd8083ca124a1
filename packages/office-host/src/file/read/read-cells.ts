import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, parseArea, parseCell } from "spreadsheet/address";
import { attribute, child, isTrue, numberIn, type XmlElement } from "spreadsheet/xml";
import { ERROR_CODES, type Cell, type ErrorCode, type Scalar, type Sheet } from "../../model";
import { cellKey, fromFileText, toShownFormula } from "../format";
import { serialOfDate } from "./serial-of-date";
import { inlineText } from "./read-shared-strings";
import type { FileStyles } from "./read-styles";

export interface CellReading {
  readonly is1904: boolean;
  readonly strings: readonly string[];
  readonly styles: FileStyles;
}

const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);
const CELL_LIMIT = 5_000_000;

/** Puts the rows of a sheet's part in a sheet of the model, one after the other. */
export class RowReader {
  /** Cells that lean on a formula stored in another cell: that cell's key to theirs. */
  readonly shared = new Map<number, number[]>();
  readonly #formulas = new Map<string, { readonly key: number; readonly r1c1: string }>();
  #row = -1;
  #cells = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly reading: CellReading,
  ) {}

  read(row: XmlElement): void {
    // Where a writer leaves the numbers out, each follows the one before.
    this.#row = (numberIn(attribute(row, "r")) ?? this.#row + 2) - 1;
    const height = numberIn(attribute(row, "ht"));
    if (height !== undefined) this.sheet.rowHeights.set(this.#row, height);
    if (isTrue(attribute(row, "hidden"))) this.sheet.hiddenRows.add(this.#row);
    let column = -1;
    for (const element of row.children) {
      if (element.local !== "c") continue;
      column = parseCell(attribute(element, "r") ?? "")?.column ?? column + 1;
      if (++this.#cells > CELL_LIMIT) throw new RangeError("More cells than can be held.");
      this.#readCell(element, this.#row, column);
    }
  }

  #readCell(element: XmlElement, row: number, column: number): void {
    const number = numberIn(attribute(element, "s")) ?? 0;
    const style = this.reading.styles.cell(number);
    const value = this.#value(element);
    const stored = child(element, "f");
    const formula = stored && this.#formula(stored, row, column);
    if (value === null && formula === undefined && !style) return;
    const cell = this.sheet.ensureCell(row, column);
    // An empty text is what a formula without a cached value is given by some writers.
    cell.value = value === "" && formula === undefined ? null : value;
    if (style) cell.style = style;
    if (stored && formula !== undefined) this.#enter(cell, stored, formula, row, column);
    if (typeof value === "string" && this.reading.styles.isQuoted(number)) cell.quoted = true;
  }

  #value(element: XmlElement): Scalar {
    const type = attribute(element, "t") ?? "n";
    if (type === "inlineStr") return inlineText(element);
    const held = child(element, "v")?.text;
    if (held === undefined) return null;
    switch (type) {
      case "s":
        return this.reading.strings[Number(held)] ?? null;
      case "str":
        return fromFileText(held);
      case "b":
        return isTrue(held.trim());
      case "e":
        return errorOf(held);
      case "d":
        return serialOfDate(held, this.reading.is1904);
      default:
        return numberIn(held) ?? null;
    }
  }

  /** A shared formula is stored once; its other cells follow from where they stand. */
  #formula(stored: XmlElement, row: number, column: number): string | undefined {
    const type = attribute(stored, "t");
    if (type === "dataTable") return undefined;
    const index = type === "shared" ? attribute(stored, "si") : undefined;
    const anchor = cellAddress(row, column);
    if (stored.text !== "") {
      const shown = toShownFormula(stored.text);
      if (index !== undefined)
        this.#formulas.set(index, {
          key: cellKey(row, column),
          r1c1: translateFormulaToR1C1(shown, anchor),
        });
      return shown;
    }
    const first = index === undefined ? undefined : this.#formulas.get(index);
    if (!first) return undefined;
    const leaning = this.shared.get(first.key) ?? [];
    leaning.push(cellKey(row, column));
    this.shared.set(first.key, leaning);
    return translateFormulaToA1(first.r1c1, anchor);
  }

  #enter(cell: Cell, stored: XmlElement, formula: string, row: number, column: number): void {
    cell.formula = formula;
    const ref = attribute(stored, "t") === "array" ? attribute(stored, "ref") : undefined;
    const area = ref === undefined ? null : parseArea(ref);
    if (!area || (area.bottom === row && area.right === column)) return;
    const [rows, columns] = [area.bottom - row + 1, area.right - column + 1];
    // What a file says it fills may be the whole sheet, by mistake or to exhaust its reader.
    if (rows * columns > CELL_LIMIT) return;
    cell.spill = { rows, columns };
    for (let r = row; r <= area.bottom; r++)
      for (let c = column; c <= area.right; c++)
        if (r !== row || c !== column) this.sheet.ensureCell(r, c).spilledFrom = { row, column };
  }
}

function errorOf(text: string): Scalar {
  return { error: ERRORS.has(text) ? (text as ErrorCode) : "#VALUE!" };
}
