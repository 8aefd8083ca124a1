import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from "../../model";
import {
  number,
  onSheet,
  range,
  invalidArgument,
  itemNotFound,
  reference,
  type Method,
  type RangeTarget,
} from "../protocol";
import { bounding, intersect } from "../cells";

type RangeMethod = Method<RangeTarget>;

/** A range beside, around or within another; refused when it leaves the sheet. */
function derived(member: string, area: (own: Area, args: readonly number[]) => Area): RangeMethod {
  const location = `Range.${member}`;
  return ({ sheet, area: own }, args) => {
    const numbers = args.map((value) => number(value ?? 0, location));
    if (!numbers.every(Number.isInteger)) throw invalidArgument(location);
    return reference("Range", { sheet, area: onSheet(area(own, numbers), location) });
  };
}

/** The range an argument means: an object, or an address on the same sheet. */
function other(own: RangeTarget, given: unknown, location: string): Area {
  if (typeof given === "string") {
    const area = parseArea(given.replace(/^.*!/, ""));
    if (!area) throw invalidArgument(location);
    return area;
  }
  const target = range(given, location);
  if (target.sheet !== own.sheet) throw invalidArgument(location);
  return target.area;
}

function intersection(own: RangeTarget, given: unknown, location: string) {
  const area = intersect(own.area, other(own, given, location));
  return area && reference("Range", { sheet: own.sheet, area });
}

const wholeRows = (area: Area): Area => ({ ...area, left: 0, right: MAX_COLUMNS - 1 });
const wholeColumns = (area: Area): Area => ({ ...area, top: 0, bottom: MAX_ROWS - 1 });

/** The methods of `Range` that give another range. */
export const rangeGeometry: Readonly<Record<string, RangeMethod>> = {
  // A cell may lie outside its range, as long as it is on the sheet.
  GetCell: derived("getCell", ({ top, left }, [row = 0, column = 0]) =>
    oneCell(top + row, left + column),
  ),
  GetRow: derived("getRow", (own, [row = 0]) => ({
    ...own,
    top: own.top + row,
    bottom: own.top + row,
  })),
  GetColumn: derived("getColumn", (own, [column = 0]) => ({
    ...own,
    left: own.left + column,
    right: own.left + column,
  })),
  GetLastCell: derived("getLastCell", ({ bottom, right }) => oneCell(bottom, right)),
  GetLastRow: derived("getLastRow", (own) => ({ ...own, top: own.bottom })),
  GetLastColumn: derived("getLastColumn", (own) => ({ ...own, left: own.right })),
  GetEntireRow: derived("getEntireRow", wholeRows),
  GetEntireColumn: derived("getEntireColumn", wholeColumns),
  GetOffsetRange: derived("getOffsetRange", (own, [rows = 0, columns = 0]) => ({
    top: own.top + rows,
    bottom: own.bottom + rows,
    left: own.left + columns,
    right: own.right + columns,
  })),
  GetResizedRange: derived("getResizedRange", (own, [rows = 0, columns = 0]) => ({
    ...own,
    bottom: own.bottom + rows,
    right: own.right + columns,
  })),
  GetAbsoluteResizedRange: derived("getAbsoluteResizedRange", (own, [rows = 1, columns = 1]) => ({
    ...own,
    bottom: own.top + rows - 1,
    right: own.left + columns - 1,
  })),
  GetRowsBelow: derived("getRowsBelow", (own, [count]) => beside(own, count ?? 1, "rows")),
  GetRowsAbove: derived("getRowsAbove", (own, [count]) => beside(own, -(count ?? 1), "rows")),
  GetColumnsAfter: derived("getColumnsAfter", (own, [count]) => beside(own, count ?? 1, "columns")),
  GetColumnsBefore: derived("getColumnsBefore", (own, [count]) =>
    beside(own, -(count ?? 1), "columns"),
  ),
  GetBoundingRect: (own, [given]) =>
    reference("Range", {
      sheet: own.sheet,
      area: bounding(own.area, other(own, given, "Range.getBoundingRect")),
    }),
  GetIntersection: (own, [given]) => {
    const found = intersection(own, given, "Range.getIntersection");
    if (!found) throw itemNotFound("Range.getIntersection");
    return found;
  },
  GetIntersectionOrNullObject: (own, [given]) =>
    intersection(own, given, "Range.getIntersectionOrNullObject"),
  GetUsedRange: (own, [valuesOnly]) => {
    const found = usedPart(own, valuesOnly);
    if (!found) throw itemNotFound("Range.getUsedRange");
    return found;
  },
  GetUsedRangeOrNullObject: (own, [valuesOnly]) => usedPart(own, valuesOnly),
};

const oneCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** So many rows or columns past an edge: after the range, or before it when negative. */
function beside(own: Area, count: number, direction: "rows" | "columns"): Area {
  const [first, last] = direction === "rows" ? [own.top, own.bottom] : [own.left, own.right];
  const [from, to] = count > 0 ? [last + 1, last + count] : [first + count, first - 1];
  return direction === "rows"
    ? { ...own, top: from, bottom: to }
    : { ...own, left: from, right: to };
}

function usedPart({ sheet, area }: RangeTarget, valuesOnly: unknown) {
  const found = sheet.usedArea(valuesOnly === true, area);
  return found && reference("Range", { sheet, area: found });
}
