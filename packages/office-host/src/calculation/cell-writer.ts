import {
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
  isFormattedNumber,
  scalarOf,
  type Given,
  type Sheet,
} from "../model";
import { isMatrix, type EngineEdit, type FormulaResult } from "./engine";
import { cellsOf, holds, type FormulaCell, type FormulaCells } from "./formulas";
import { sameGiven } from "./calls";

/** Writes what formulas give into the model's cells, and spills what is more than one value. */
export class CellWriter {
  /** For the engine: values that spilled or went, and formulas that found or lost room. */
  #edits: EngineEdit[] = [];
  #changed = new Map<Sheet, Area>();
  #spillsChanged = false;

  constructor(private readonly formulas: FormulaCells) {}

  /** Adds an edit for the engine. */
  push(edit: EngineEdit): void {
    this.#edits.push(edit);
  }

  /** Takes over what a formula filled already when its file was saved. */
  adopt(cell: FormulaCell, sheet: Sheet): void {
    const { row: top, column: left } = cell.place;
    const spill = sheet.cell(top, left)?.spill;
    if (!spill) return;
    cell.spill = { top, left, bottom: top + spill.rows - 1, right: left + spill.columns - 1 };
    for (const { row, column } of cellsOf(cell.spill)) {
      const from = sheet.cell(row, column)?.spilledFrom;
      if (from?.row === top && from.column === left) {
        this.formulas.own({ sheet: cell.place.sheet, row, column }, cell);
      }
    }
  }

  /** Gives the edits for the engine since the last time, and forgets them. */
  takeEdits(): EngineEdit[] {
    return this.#edits.splice(0);
  }

  /** Whether a formula fills other cells than when this was asked last. */
  takeSpillsChanged(): boolean {
    const changed = this.#spillsChanged;
    this.#spillsChanged = false;
    return changed;
  }

  /** Gives the area of each sheet where something new was written, and forgets it. */
  takeChanged(): Map<Sheet, Area> {
    const changed = this.#changed;
    this.#changed = new Map();
    return changed;
  }

  /** Shows a formula's result: in its cell, or spilled from it, or `#SPILL!` if there is no room. */
  write(cell: FormulaCell, result: FormulaResult): void {
    cell.result = result;
    const { sheet } = cell;
    if (!sheet) return;
    const area = isMatrix(result) ? spillArea(cell, result) : null;
    const blocked = area !== null && !this.#isFree(cell, sheet, area);
    const spill = blocked ? null : area;
    this.#withdraw(cell, sheet, spill);
    this.#note(cell, spill, blocked ? area : null);
    const values = isMatrix(result) ? result : [[result]];
    if (blocked) this.#set(sheet, cell.place.row, cell.place.column, { error: "#SPILL!" });
    else this.#fill(cell, sheet, values);
  }

  /** Takes back what a formula spilled, when it is no more. Its own cell stays as it is. */
  clear(cell: FormulaCell): void {
    if (cell.sheet) this.#withdraw(cell, cell.sheet, null);
    this.#note(cell, null, null);
  }

  #note(cell: FormulaCell, spill: Area | null, blocked: Area | null): void {
    const turned = (cell.blocked === null) !== (blocked === null);
    this.#spillsChanged ||= !sameArea(cell.spill, spill);
    cell.spill = spill;
    cell.blocked = blocked;
    this.formulas.noteBlocked(cell);
    const own = cell.sheet?.cell(cell.place.row, cell.place.column);
    if (own && spill) {
      own.spill = { rows: spill.bottom - spill.top + 1, columns: spill.right - spill.left + 1 };
    } else if (own) delete own.spill;
    if (turned) this.#edits.push({ place: cell.place, content: { kind: "again" } });
  }

  #fill(cell: FormulaCell, sheet: Sheet, values: readonly (readonly Given[])[]): void {
    const { row: top, column: left } = cell.place;
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        const [row, column] = [top + down, left + across];
        const changed = this.#set(sheet, row, column, value);
        if (down === 0 && across === 0) return;
        const child = sheet.ensureCell(row, column);
        if (changed || !child.spilledFrom) this.#tell(cell, row, column, value);
        child.spilledFrom = { row: top, column: left };
        this.formulas.own({ sheet: cell.place.sheet, row, column }, cell);
      }),
    );
  }

  /** Empties the cells that a formula filled and no longer fills; what was typed there stays. */
  #withdraw(cell: FormulaCell, sheet: Sheet, next: Area | null): void {
    if (!cell.spill) return;
    const { row: top, column: left } = cell.place;
    for (const { row, column } of cellsOf(cell.spill)) {
      const child = sheet.cell(row, column);
      const ours = child?.spilledFrom?.row === top && child.spilledFrom.column === left;
      if (!child || !ours || holds(next, row, column)) continue;
      delete child.spilledFrom;
      this.formulas.disown({ sheet: cell.place.sheet, row, column });
      this.#set(sheet, row, column, null);
      if (!child.style && !child.hyperlink) sheet.deleteCell(row, column);
      this.#tell(cell, row, column, null);
    }
  }

  #isFree(cell: FormulaCell, sheet: Sheet, area: Area): boolean {
    if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return false;
    if (sheet.tables.some((table) => overlaps(table.area, area))) return false;
    const { row: top, column: left } = cell.place;
    for (const { row, column } of cellsOf(area)) {
      const other = sheet.cell(row, column);
      if (!other || (row === top && column === left)) continue;
      const { spilledFrom } = other;
      const ours = spilledFrom?.row === top && spilledFrom.column === left;
      if (!ours && (other.value !== null || other.formula !== undefined)) return false;
    }
    return true;
  }

  #set(sheet: Sheet, row: number, column: number, given: Given): boolean {
    const cell = sheet.ensureCell(row, column);
    const [value, format] = [scalarOf(given), isFormattedNumber(given) ? given.format : undefined];
    if (sameGiven(cell.value, value) && cell.valueFormat === format) return false;
    cell.value = value;
    if (format === undefined) delete cell.valueFormat;
    else cell.valueFormat = format;
    const area = this.#changed.get(sheet);
    this.#changed.set(sheet, {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    });
    return true;
  }

  #tell({ place }: FormulaCell, row: number, column: number, given: Given): void {
    const child = { sheet: place.sheet, row, column };
    this.#edits.push({ place: child, content: { kind: "value", value: scalarOf(given) } });
  }
}

function spillArea({ place }: FormulaCell, rows: readonly (readonly Given[])[]): Area {
  const { row: top, column: left } = place;
  const width = Math.max(...rows.map((row) => row.length));
  return { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
}

function sameArea(one: Area | null, other: Area | null): boolean {
  if (!one || !other) return one === other;
  return one.bottom === other.bottom && one.right === other.right;
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
