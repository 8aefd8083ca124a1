import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaAddress,
  parseArea,
  type Area,
  newId,
  type CellEdit,
  type CellInput,
  type Cell,
} from "../../model";
import {
  flag,
  oneOf,
  range as rangeOf,
  HostError,
  invalidArgument,
  type BatchContext,
  type RangeTarget,
} from "../protocol";
import { intersect, isEntireColumn } from "../cells";

const LOCATION = "Range.copyFrom";
const KINDS = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** A copy under way: where from, and how far rows and columns move. */
interface Move {
  readonly from: RangeTarget;
  readonly to: RangeTarget;
  readonly rows: number;
  readonly columns: number;
}

/**
 * `Range.copyFrom`: from the upper left cell of the range on, in the size of what is copied.
 * References move along unless a dollar sign holds them; those that name no sheet mean the new one.
 */
export function copyRange(
  to: RangeTarget,
  [given, kind, skipBlanks, transpose]: readonly unknown[],
  context: BatchContext,
): void {
  const what = oneOf(kind ?? "All", KINDS, LOCATION);
  const skips = flag(skipBlanks ?? false, LOCATION);
  if (what === "Link" || flag(transpose ?? false, LOCATION))
    throw new HostError("NotImplemented", LOCATION, "This host copies as it is.");
  const from = sourceOf(to, given, context);
  const rows = to.area.top - from.area.top;
  const columns = to.area.left - from.area.left;
  if (from.area.bottom + rows >= MAX_ROWS || from.area.right + columns >= MAX_COLUMNS)
    throw invalidArgument(LOCATION);
  const move: Move = { from, to, rows, columns };
  const pairs = [...cellsToCopy(move)];
  if (what === "All" || what === "Formats") copyLooks(move, pairs, context);
  if (what !== "Formats") {
    const edits = pairs
      .filter(({ cell }) => !(skips && isBlank(cell)))
      .map(({ row, column, cell }): CellEdit => {
        const input = inputOf(cell, what, { row: row - rows, column: column - columns }, move);
        return { sheet: to.sheet, row, column, input };
      });
    context.workbook.edit(edits, "addin");
  }
  context.drawn(to.sheet);
}

function sourceOf(to: RangeTarget, given: unknown, { workbook }: BatchContext): RangeTarget {
  if (typeof given !== "string") return rangeOf(given, LOCATION);
  const at = given.lastIndexOf("!");
  const name = given.slice(0, Math.max(at, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = at < 0 ? to.sheet : workbook.sheet(name);
  const area = parseArea(given.slice(at + 1));
  if (!sheet || !area) throw invalidArgument(LOCATION);
  return { sheet, area };
}

const isBlank = (cell: Cell | undefined): boolean =>
  !cell || (cell.value === null && cell.formula === undefined);

interface CellToCopy {
  /** Where it comes to stand. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

/** Of whole rows and columns the part where either sheet has cells. */
function* cellsToCopy({ from, to, rows, columns }: Move): Generator<CellToCopy> {
  const used = [from.sheet.usedArea(false), to.sheet.usedArea(false)];
  const last = (side: "bottom" | "right") =>
    Math.min(from.area[side], Math.max(...used.map((area) => area?.[side] ?? 0)));
  for (let row = from.area.top; row <= last("bottom"); row++) {
    for (let column = from.area.left; column <= last("right"); column++) {
      const cell = from.sheet.cell(row, column);
      if (cell || to.sheet.cell(row + rows, column + columns))
        yield { row: row + rows, column: column + columns, cell: cell && { ...cell } };
    }
  }
}

function inputOf(
  cell: Cell | undefined,
  what: (typeof KINDS)[number],
  place: { row: number; column: number },
  { rows, columns }: Move,
): CellInput {
  if (!cell || (cell.spilledFrom && what !== "Values")) return { kind: "value", value: null };
  if (cell.formula === undefined || what === "Values")
    return { kind: "value", value: cell.value, ...(cell.quoted ? { quoted: true } : {}) };
  if (rows === 0 && columns === 0) return { kind: "formula", formula: cell.formula };
  const anchor = (row: number, column: number) =>
    areaAddress({ top: row, left: column, bottom: row, right: column });
  const relative = translateFormulaToR1C1(cell.formula, anchor(place.row, place.column));
  const moved = translateFormulaToA1(relative, anchor(place.row + rows, place.column + columns));
  return { kind: "formula", formula: moved };
}

/** Formats, links, merged areas and conditional formats; of whole columns their widths too. */
function copyLooks(move: Move, pairs: readonly CellToCopy[], { workbook }: BatchContext): void {
  const { from, to, rows, columns } = move;
  for (const { row, column, cell } of pairs) {
    const { style, hyperlink, ...rest } = to.sheet.ensureCell(row, column);
    const looks = {
      ...(cell?.style ? { style: cell.style } : {}),
      ...(cell?.hyperlink ? { hyperlink: cell.hyperlink } : {}),
    };
    if (!cell && rest.value === null && rest.formula === undefined) {
      to.sheet.deleteCell(row, column);
      continue;
    }
    const target = to.sheet.ensureCell(row, column);
    if (style) delete target.style;
    if (hyperlink) delete target.hyperlink;
    Object.assign(target, looks);
  }
  const moved = (area: Area): Area => ({
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  });
  for (const format of [...from.sheet.conditionalFormats]) {
    const area = intersect(format.area, from.area);
    if (area) to.sheet.conditionalFormats.push({ ...format, id: newId(), area: moved(area) });
  }
  for (const merge of [...from.sheet.merges])
    if (intersect(merge, from.area)) to.sheet.merges.push(moved(merge));
  if (isEntireColumn(from.area)) copyWidths(move);
  workbook.tell({ kind: "drawn", sheet: to.sheet });
}

function copyWidths({ from, to, columns }: Move): void {
  for (let column = from.area.left; column <= from.area.right; column++) {
    const width = from.sheet.columnWidths.get(column);
    if (width === undefined) to.sheet.columnWidths.delete(column + columns);
    else to.sheet.columnWidths.set(column + columns, width);
  }
}
