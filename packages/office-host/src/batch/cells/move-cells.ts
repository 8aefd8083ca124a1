import type { Area, Cell, CellEdit, CellInput, Sheet, Workbook } from "../../model";

/**
 * Moves what an area holds, with its looks. Formulas keep what they say (SPEC, section N).
 *
 * @param rows how far down; negative is up
 */
export function moveCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  { rows = 0, columns = 0 }: { readonly rows?: number; readonly columns?: number },
): void {
  const moved = [...sheet.cells()]
    .filter(({ row, column }) => isIn(area, row, column))
    .filter(({ cell }) => cell.spilledFrom === undefined)
    .map((each) => ({ ...each, cell: { ...each.cell } }));
  for (const { row, column } of moved) delete sheet.cell(row, column)?.style;
  const emptied = moved.map(({ row, column }) => edit(sheet, row, column, null));
  const entered = moved.map(({ row, column, cell }) => {
    if (cell.style) sheet.setStyle(row + rows, column + columns, cell.style);
    return edit(sheet, row + rows, column + columns, cell);
  });
  workbook.edit([...emptied, ...entered], "addin");
}

const isIn = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function edit(sheet: Sheet, row: number, column: number, cell: Cell | null): CellEdit {
  return { sheet, row, column, input: inputOf(cell) };
}

function inputOf(cell: Cell | null): CellInput {
  if (cell?.formula !== undefined) return { kind: "formula", formula: cell.formula };
  return { kind: "value", value: cell?.value ?? null, ...(cell?.quoted ? { quoted: true } : {}) };
}
