import type { Area } from "./area";
import type { Scalar } from "./scalar";
import { Sheet } from "./sheet";
import type { Table } from "./table";

/** What is entered in a cell: a formula (text with `=` in front) or a value. */
export type CellInput =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: Scalar; readonly quoted?: boolean };

export interface CellEdit {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/** Who made a change: it decides what Excel's events say of their source. */
export type ChangeSource = "user" | "addin" | "file";

/** What happened to a workbook, told after it happened and was recalculated. */
export type WorkbookChange =
  | {
      readonly kind: "cells";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly source: ChangeSource;
    }
  /** Cells whose formulas gave something new. */
  | { readonly kind: "calculated"; readonly sheet: Sheet; readonly area: Area }
  | {
      readonly kind:
        "sheetAdded" | "sheetDeleted" | "sheetRenamed" | "sheetMoved" | "sheetActivated";
      readonly sheet: Sheet;
    }
  | { readonly kind: "selected"; readonly sheet: Sheet }
  /** Tables, formats, charts, widths: what is drawn but not calculated. */
  | { readonly kind: "drawn"; readonly sheet: Sheet };

/** What keeps formulas up to date. The model tells it what changed, it writes what follows. */
export interface Recalculation {
  /** Cells were entered; formulas and values are in the model already. */
  entered(edits: readonly CellEdit[]): void;
  /** Sheets or tables came, went or changed name or size: references may mean something else. */
  structureChanged(): void;
}

/** A name for a range, a constant or a formula. */
export interface DefinedName {
  name: string;
  /** en-US, with the `=` in front. */
  formula: string;
  comment: string;
  visible: boolean;
  /** Where it counts; `null` for the whole workbook. */
  readonly sheet: Sheet | null;
}

let lastId = 0;
/** An id in the form Excel gives its worksheets. */
export function newId(): string {
  return `{00000000-0001-0000-0000-${(++lastId).toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** A workbook in memory. All edits go through here, so that formulas and events follow. */
export class Workbook {
  name = "Map1.xlsx";
  readonly sheets: Sheet[] = [];
  active: Sheet;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  readonly settings = new Map<string, unknown>();
  /** Defined names, of the workbook and of sheets. */
  readonly names: DefinedName[] = [];
  /** Title, author and so on, by their names in `Excel.DocumentProperties`. */
  readonly properties = new Map<string, string>();
  /** No sheet may come, go, move or change its name. */
  structureProtected = false;
  bodyFont = { name: "Calibri", size: 11 };
  dateSystem: "1900" | "1904" = "1900";
  /** The values that its file holds of formulas were calculated, and are not to be calculated anew. */
  valuesAreKnown = false;
  recalculation: Recalculation | null = null;
  /** What Excel says of itself; this host calculates each edit at once, whatever stands here. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** Properties of the document that the user named. */
  readonly customProperties = new Map<string, unknown>();
  readonly #listeners = new Set<(change: WorkbookChange) => void>();

  constructor(firstSheet = "Blad1") {
    this.active = new Sheet(newId(), firstSheet);
    this.sheets.push(this.active);
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: WorkbookChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  /** Excel compares sheets' names without case. */
  sheet(nameOrId: string): Sheet | undefined {
    const name = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === name);
  }

  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(newId(), name);
    this.sheets.splice(position, 0, sheet);
    this.recalculation?.structureChanged();
    this.tell({ kind: "sheetAdded", sheet });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const kept = this.names.filter((name) => name.sheet !== sheet);
    this.names.splice(0, this.names.length, ...kept);
    if (this.active === sheet && this.sheets[0]) this.active = this.sheets[0];
    this.recalculation?.structureChanged();
    this.tell({ kind: "sheetDeleted", sheet });
  }

  renameSheet(sheet: Sheet, name: string): void {
    sheet.name = name;
    this.recalculation?.structureChanged();
    this.tell({ kind: "sheetRenamed", sheet });
  }

  renameTable(table: Table, name: string): void {
    const sheet = this.sheets.find((each) => each.tables.includes(table));
    table.name = name;
    this.recalculation?.structureChanged();
    if (sheet) this.tell({ kind: "drawn", sheet });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.tell({ kind: "sheetMoved", sheet });
  }

  activate(sheet: Sheet): void {
    this.active = sheet;
    this.tell({ kind: "sheetActivated", sheet });
  }

  /** Moves the selection on the active sheet. */
  select(area: Area): void {
    this.selection = area;
    this.tell({ kind: "selected", sheet: this.active });
  }

  /** Enters values and formulas, recalculates once, then tells each sheet's changed area. */
  edit(edits: readonly CellEdit[], source: ChangeSource): void {
    for (const { sheet, row, column, input } of edits) enter(sheet, row, column, input);
    this.recalculation?.entered(edits);
    for (const [sheet, area] of areasBySheet(edits))
      this.tell({ kind: "cells", sheet, area, source });
  }
}

function enter(sheet: Sheet, row: number, column: number, input: CellInput): void {
  const cell = sheet.ensureCell(row, column);
  delete cell.formula;
  delete cell.quoted;
  delete cell.spilledFrom;
  delete cell.valueFormat;
  delete cell.first;
  if (input.kind === "formula") {
    cell.formula = input.formula;
    return;
  }
  cell.value = input.value;
  if (input.quoted) cell.quoted = true;
}

function areasBySheet(edits: readonly CellEdit[]): Map<Sheet, Area> {
  const areas = new Map<Sheet, Area>();
  for (const { sheet, row, column } of edits) {
    const area = areas.get(sheet) ?? { top: row, left: column, bottom: row, right: column };
    areas.set(sheet, {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    });
  }
  return areas;
}
