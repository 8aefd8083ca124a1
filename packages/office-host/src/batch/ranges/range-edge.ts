import { MAX_COLUMNS, MAX_ROWS, type Area, type Sheet } from "../../model";
import { bounding } from "../cells";
import { oneOf, reference, type RangeTarget } from "../protocol";

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
const STEPS = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;

/** `Range.getRangeEdge`: where Ctrl and an arrow lead from its first cell. */
export function rangeEdge({ sheet, area }: RangeTarget, [direction]: readonly unknown[]) {
  return reference("Range", { sheet, area: edgeOf(sheet, area, direction, "Range.getRangeEdge") });
}

/** `Range.getExtendedRange`: from the range to there. */
export function extendedRange({ sheet, area }: RangeTarget, [direction]: readonly unknown[]) {
  const edge = edgeOf(sheet, area, direction, "Range.getExtendedRange");
  return reference("Range", { sheet, area: bounding(area, edge) });
}

function edgeOf(sheet: Sheet, { top, left }: Area, direction: unknown, location: string): Area {
  const [down, across] = STEPS[oneOf(direction, DIRECTIONS, location)];
  const used = sheet.usedArea(true);
  const isFilled = (row: number, column: number) => sheet.value(row, column) !== null;
  const isOut = (row: number, column: number) =>
    row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS;
  const isPast = (row: number, column: number) =>
    !used || row > used.bottom || column > used.right || row < used.top || column < used.left;
  let [row, column] = [top, left];
  // Within filled cells to the last of them; else to the next that is filled, or the sheet's end.
  const runs = isFilled(row, column) && isFilledBeside();
  for (;;) {
    const [next, beside] = [row + down, column + across];
    if (isOut(next, beside)) break;
    if (runs && !isFilled(next, beside)) break;
    [row, column] = [next, beside];
    if (!runs && isFilled(row, column)) break;
    if (!runs && isPast(row, column)) return lastCell(row, column, down, across);
  }
  return { top: row, left: column, bottom: row, right: column };

  function isFilledBeside(): boolean {
    return !isOut(top + down, left + across) && isFilled(top + down, left + across);
  }
}

function lastCell(row: number, column: number, down: number, across: number): Area {
  const top = down > 0 ? MAX_ROWS - 1 : down < 0 ? 0 : row;
  const left = across > 0 ? MAX_COLUMNS - 1 : across < 0 ? 0 : column;
  return { top, left, bottom: top, right: left };
}
