import type { Cell, Sheet, Workbook } from "office-host/model";

/** Everything that a workbook holds, to compare; without ids, as those of new things are new. */
export function workbookState(workbook: Workbook) {
  return {
    sheets: workbook.sheets.map(sheetState),
    names: workbook.names.map(({ name, formula, sheet }) => [name, formula, sheet?.name ?? null]),
    settings: [...workbook.settings],
    active: workbook.active.name,
    isProtected: workbook.structureProtected,
  };
}

const PLAIN = "General";

/** What a workbook says, without what it wears: looks, formats, charts, pages, the selection. */
export function workbookContents(workbook: Workbook) {
  const { sheets, names, settings } = workbookState(workbook);
  return {
    ...{ names, settings },
    sheets: sheets.map(({ name, visibility, cells, tables, properties }) => ({
      ...{ name, visibility, properties },
      tables: tables.map((table) => ({ name: table.name, area: table.area })),
      cells: cells.flatMap(([row, column, { value, formula, quoted, style }]) =>
        value === null && (formula ?? null) === null && (style?.numberFormat ?? PLAIN) === PLAIN
          ? []
          : [{ row, column, value, formula, quoted, format: style?.numberFormat ?? PLAIN }],
      ),
    })),
  };
}

/** Which sheet is which: after a failure none may have been made anew. */
export const sheetIds = (workbook: Workbook): string[] => workbook.sheets.map(({ id }) => id);

function sheetState(sheet: Sheet) {
  const { name, visibility, showGridlines, frozen, pageLayout, merges } = sheet;
  return {
    ...{ name, visibility, showGridlines, frozen, pageLayout, merges },
    isProtected: sheet.protected,
    cells: [...sheet.cells()]
      .filter(({ cell }) => Object.values(cell).some((part) => part !== null))
      .map(({ row, column, cell }) => [row, column, cellState(cell)] as const)
      .sort(([row, column], [other, next]) => row - other || column - next),
    tables: sheet.tables.map(withoutId),
    charts: sheet.charts.map(withoutId),
    formats: sheet.conditionalFormats.map(withoutId),
    properties: [...sheet.customProperties].sort(),
    widths: [...sheet.columnWidths].sort(),
    heights: [...sheet.rowHeights].sort(),
  };
}

const cellState = ({ value, formula, quoted, style, hyperlink }: Cell) => ({
  ...{ value, formula, quoted, style, hyperlink },
});

function withoutId<Thing extends { readonly id: string }>(
  thing: Thing,
): Omit<Thing, "id"> & { id: undefined } {
  return { ...thing, id: undefined };
}
