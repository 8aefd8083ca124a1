import type { Area, Sheet, Table, DefinedName, Workbook } from "../../model";

/** A table as it stood when it was last looked at. */
export interface TableView {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  readonly area: Area;
  /** Rows of the table without headers and totals, counted on the sheet. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

/** The names that formulas refer by, as they stood when this was made. */
export interface Structure {
  readonly sheets: readonly { readonly sheet: Sheet; readonly name: string }[];
  readonly tables: readonly TableView[];
  readonly names: readonly Readonly<DefinedName>[];
}

/** The sheets and tables of a workbook, with the names they have now. */
export function readStructure(workbook: Workbook): Structure {
  return {
    sheets: workbook.sheets.map((sheet) => ({ sheet, name: sheet.name })),
    tables: workbook.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => viewTable(sheet, table)),
    ),
    names: workbook.names.map((name) => ({ ...name })),
  };
}

/** Names of sheets, tables and columns are compared without case. */
export function sameName(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase();
}

export function findTable(structure: Structure, name: string): TableView | undefined {
  return structure.tables.find((table) => sameName(table.name, name));
}

/** A defined name; one of the sheet itself comes before one of the workbook. */
export function findName(
  structure: Structure,
  name: string,
  sheet: Sheet,
): Readonly<DefinedName> | undefined {
  const named = structure.names.filter((one) => sameName(one.name, name));
  return named.find((one) => one.sheet === sheet) ?? named.find((one) => one.sheet === null);
}

/** The table that a cell stands in. */
export function tableAt(
  structure: Structure,
  sheet: Sheet,
  row: number,
  column: number,
): TableView | undefined {
  return structure.tables.find(
    ({ sheet: own, area }) =>
      own === sheet &&
      area.top <= row &&
      row <= area.bottom &&
      area.left <= column &&
      column <= area.right,
  );
}

function viewTable(sheet: Sheet, table: Table): TableView {
  const { id, name, hasHeaders, hasTotals } = table;
  const area = { ...table.area };
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    hasHeaders ? String(sheet.value(area.top, area.left + index) ?? "") : `Column${index + 1}`,
  );
  const firstRow = area.top + (hasHeaders ? 1 : 0);
  const lastRow = area.bottom - (hasTotals ? 1 : 0);
  return { id, name, sheet, area, firstRow, lastRow, hasHeaders, hasTotals, columns };
}
