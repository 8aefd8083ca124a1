import { LAST_COLUMN } from "spreadsheet/address";

/** A rectangle of a sheet. Rows and columns count from 0. */
export interface Part {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Up to so many cells a used range is read as it is, blanks and all. */
const MOST_AS_IT_IS = 500_000;
/** A larger one is cut until no part of it is larger than this. */
const MOST_A_PART = 50_000;
/** Parts that fill one cell in so many of what is around them are one after all. */
const SPARSE = 4;
/** Parts so many rows or columns apart may be of one table, which a cut must not go through. */
const NEAR = 100;

export const partOfRange = (range: Excel.Range): Part => ({
  ...{ top: range.rowIndex, left: range.columnIndex },
  ...{ rows: range.rowCount, columns: range.columnCount },
});

export const SIZE = "rowIndex,columnIndex,rowCount,columnCount";

const cellsOf = ({ rows, columns }: Part): number => rows * columns;
/** Of whole rows Excel gives nothing, however few they are. */
const hasWholeRows = ({ columns }: Part): boolean => columns >= LAST_COLUMN;

interface Node {
  readonly part: Part;
  readonly within: Node[];
}

/**
 * The parts of a sheet that hold something. One stray cell in the last row or column makes the used
 * range the whole sheet: then Excel is asked for the used part of ever smaller pieces, a sync for
 * each size, so that reading costs what is filled.
 *
 * @param used the sheet's used range
 * @throws OfficeExtension.Error what Excel refused
 * @example await filledParts(context, sheet, { top: 0, left: 0, rows: 1048576, columns: 16384 })
 * //=> [{ top: 0, left: 0, rows: 14, columns: 5 }, { top: 1048575, left: 16383, rows: 1, columns: 1 }]
 */
export async function filledParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Part,
): Promise<Part[]> {
  const root: Node = { part: used, within: [] };
  await cutOpen(context, sheet, cellsOf(used) > MOST_AS_IT_IS || hasWholeRows(used) ? [root] : []);
  return joined(partsOf(root));
}

/** Cuts what is too large, and then what is within it, with a sync for all of one size. */
async function cutOpen(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  large: readonly Node[],
): Promise<void> {
  if (large.length === 0) return;
  const asked = large.flatMap((node) => cut(node.part).map((part) => ask(sheet, node, part)));
  await context.sync();
  const found = asked.filter(({ range }) => !range.isNullObject);
  const nodes = found.map(({ node, range }): Node => {
    const inner: Node = { part: partOfRange(range), within: [] };
    node.within.push(inner);
    return inner;
  });
  const open = nodes.filter(({ part }) => cellsOf(part) > MOST_A_PART);
  await cutOpen(context, sheet, open);
}

function ask(sheet: Excel.Worksheet, node: Node, { top, left, rows, columns }: Part) {
  const range = sheet.getRangeByIndexes(top, left, rows, columns).getUsedRangeOrNullObject(true);
  return { node, range: range.load("rowIndex,columnIndex,rowCount,columnCount") };
}

/** Sixteen pieces: as many rows as columns, where there are columns enough. */
function cut({ top, left, rows, columns }: Part): Part[] {
  const across = columns > 64 ? 4 : 1;
  const height = Math.ceil(rows / (16 / across));
  const width = Math.ceil(columns / across);
  const pieces: Part[] = [];
  for (let row = 0; row < rows; row += height)
    for (let column = 0; column < columns; column += width)
      pieces.push({
        ...{ top: top + row, left: left + column },
        ...{ rows: Math.min(height, rows - row), columns: Math.min(width, columns - column) },
      });
  return pieces;
}

function partsOf({ part, within }: Node): Part[] {
  if (within.length === 0) return [part];
  const parts = within.flatMap(partsOf);
  const filled = parts.reduce((sum, each) => sum + cellsOf(each), 0);
  return filled * SPARSE >= cellsOf(part) && !hasWholeRows(part) ? [part] : parts;
}

/** Puts together what a cut may have gone through, from top to bottom, until nothing is near. */
function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of [...parts].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const at = whole.findLastIndex((other) => belongTogether(other, part));
    const other = whole[at];
    if (other) whole[at] = around(other, part);
    else whole.push(part);
  }
  return whole.length < parts.length ? joined(whole) : whole;
}

function belongTogether(one: Part, other: Part): boolean {
  const isNear =
    other.top <= one.top + one.rows + NEAR &&
    one.top <= other.top + other.rows + NEAR &&
    other.left <= one.left + one.columns + NEAR &&
    one.left <= other.left + other.columns + NEAR;
  if (!isNear) return false;
  const both = around(one, other);
  const isDense = (cellsOf(one) + cellsOf(other)) * SPARSE >= cellsOf(both);
  return (cellsOf(both) <= MOST_A_PART || isDense) && !hasWholeRows(both);
}

function around(one: Part, other: Part): Part {
  const [top, left] = [Math.min(one.top, other.top), Math.min(one.left, other.left)];
  const bottom = Math.max(one.top + one.rows, other.top + other.rows);
  const right = Math.max(one.left + one.columns, other.left + other.columns);
  return { top, left, rows: bottom - top, columns: right - left };
}
