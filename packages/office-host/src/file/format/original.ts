import type { Area, Cell, Sheet, Workbook } from "../../model";
import type { Package } from "spreadsheet/parts";

/** How a sheet was when the file was opened, to know later what was changed. */
export interface OriginalSheet {
  readonly name: string;
  readonly part: string;
  /** By row, then column. */
  readonly cells: ReadonlyMap<number, Readonly<Cell>>;
  /** Cells that lean on a formula stored in another cell: that cell's key to theirs. */
  readonly shared: ReadonlyMap<number, readonly number[]>;
  readonly aspects: SheetAspects;
}

/** Everything of a sheet but its cells, each as text that differs when it was changed. */
export type SheetAspects = Readonly<
  Record<
    | "view"
    | "columns"
    | "rows"
    | "page"
    | "print"
    | "tables"
    | "charts"
    | "formats"
    | "merges"
    | "properties"
    | "protection"
    | "visibility",
    string
  >
>;

/** The file that a workbook was opened from. */
export interface Original {
  readonly bytes: Uint8Array;
  readonly pack: Package;
  readonly sheets: ReadonlyMap<Sheet, OriginalSheet>;
  readonly active: Sheet;
  readonly names: string;
  readonly settings: string;
  readonly properties: string;
}

const originals = new WeakMap<Workbook, Original>();

export const originalOf = (workbook: Workbook): Original | undefined => originals.get(workbook);

export function rememberOriginal(workbook: Workbook, original: Original): void {
  originals.set(workbook, original);
}

/** The sheet's cells as they are now, by a key that `cellKey` gives. */
export function copyCells(sheet: Sheet): Map<number, Cell> {
  const copies = new Map<number, Cell>();
  for (const { row, column, cell } of sheet.cells()) copies.set(cellKey(row, column), { ...cell });
  return copies;
}

export const cellKey = (row: number, column: number): number => row * 16_384 + column;

export function aspectsOf(sheet: Sheet): SheetAspects {
  const { printArea, titleRows, titleColumns, ...page } = sheet.pageLayout;
  return {
    view: JSON.stringify([sheet.showGridlines, sheet.tabColor, sheet.frozen]),
    columns: JSON.stringify([
      [...sheet.columnWidths],
      [...sheet.hiddenColumns],
      sheet.standardWidth,
    ]),
    rows: JSON.stringify([[...sheet.rowHeights], [...sheet.hiddenRows], sheet.standardHeight]),
    page: JSON.stringify(page),
    print: JSON.stringify([printArea, titleRows, titleColumns]),
    tables: JSON.stringify(sheet.tables),
    charts: JSON.stringify(sheet.charts),
    formats: JSON.stringify(sheet.conditionalFormats),
    merges: JSON.stringify(sheet.merges satisfies readonly Area[]),
    properties: JSON.stringify([...sheet.customProperties]),
    protection: JSON.stringify(sheet.protected),
    visibility: sheet.visibility,
  };
}

export function namesOf(workbook: Workbook): string {
  return JSON.stringify(workbook.names.map((each) => ({ ...each, sheet: each.sheet?.id ?? null })));
}

export function settingsOf(workbook: Workbook): string {
  return JSON.stringify([...workbook.settings]);
}

export function propertiesOf(workbook: Workbook): string {
  return JSON.stringify([...workbook.properties]);
}
