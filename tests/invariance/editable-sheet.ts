import {
  areaAddress,
  cellAddress,
  parseRange,
  type Area,
  type CellValue,
  type SheetCells,
} from "./reader";

/** A cell that is known again, as the object it is, wherever a variation moves it. */
export interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

/** What stands where nothing stands: one object for all, so that it is never "known again". */
export const BLANK: Cell = { value: "", format: "General" };

/** A sheet whose rows and columns can be moved about; both count from 0, from the first cell on. */
export interface EditableSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Area[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** What the variations leave alone. */
  readonly kept: Pick<SheetCells, "date1904"> & { readonly mergesUnknown: boolean };
}

export const cell = (value: CellValue, format = "General"): Cell =>
  value === "" ? BLANK : { value, format };

/** What a cell was before another text took its place: it is known again as that one. */
const before = new WeakMap<Cell, Cell>();

/** A cell in the place of another, which it is taken for. */
export function inPlaceOf(was: Cell, value: CellValue, format: string): Cell {
  const now: Cell = { value, format };
  before.set(now, before.get(was) ?? was);
  return now;
}

export function editableSheet(cells: SheetCells): EditableSheet {
  const { name, top, left, values, numberFormats, tables, merges = [], date1904 } = cells;
  const filled = values.map((row, at) => [
    ...Array<Cell>(left).fill(BLANK),
    ...row.map((value, column) => cell(value, numberFormats?.[at]?.[column])),
  ]);
  return {
    name,
    rows: [...Array.from({ length: top }, () => []), ...filled],
    merges: merges === "unknown" ? [] : merges.map(areaOf),
    tables: tables.map((table) => ({ name: table.name, area: areaOf(table.range) })),
    kept: { ...(date1904 === undefined ? {} : { date1904 }), mergesUnknown: merges === "unknown" },
  };
}

function areaOf(range: string): Area {
  const area = parseRange(range);
  if (!area) throw new Error(`No range: ${range}`);
  return area;
}

/** The sheet as Excel gives it: its used part, every row equally long. */
export function sheetCells({ name, rows, merges, tables, kept }: EditableSheet): SheetCells {
  const { mergesUnknown, ...rest } = kept;
  const filled = rows.flatMap((row, at) => (row.some((each) => each !== BLANK) ? [at] : []));
  const top = filled[0] ?? 0;
  const used = rows.slice(top, (filled.at(-1) ?? -1) + 1);
  const left = Math.min(...used.map(firstFilled), Infinity);
  const right = Math.max(...used.map((row) => row.findLastIndex((each) => each !== BLANK)), -1);
  const width = Math.max(0, right - left + 1);
  const square = used.map((row) =>
    Array.from({ length: width }, (_, column) => row[left + column] ?? BLANK),
  );
  return {
    ...rest,
    name,
    top,
    left: width === 0 ? 0 : left,
    values: square.map((row) => row.map(({ value }) => value)),
    numberFormats: square.map((row) => row.map(({ format }) => format)),
    tables: tables.map((table) => ({ name: table.name, range: areaAddress(table.area) })),
    merges: mergesUnknown ? "unknown" : merges.map(areaAddress),
  };
}

function firstFilled(row: readonly Cell[]): number {
  const at = row.findIndex((each) => each !== BLANK);
  return at < 0 ? Infinity : at;
}

/** @example cellAt(sheet, 4, 2) //=> the cell C5, BLANK where nothing stands */
export function cellAt({ rows }: EditableSheet, row: number, column: number): Cell {
  return rows[row]?.[column] ?? BLANK;
}

/** Where every cell stands that is known again: `Blad1!C5`. */
export function placesOfCells(sheets: readonly EditableSheet[]): Map<Cell, string> {
  const places = new Map<Cell, string>();
  for (const { name, rows } of sheets)
    for (const [row, cells] of rows.entries())
      for (const [column, each] of cells.entries())
        if (each !== BLANK)
          places.set(before.get(each) ?? each, `${name}!${cellAddress(row, column)}`);
  return places;
}
