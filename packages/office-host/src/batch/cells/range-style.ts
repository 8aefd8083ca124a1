import type { CellStyle } from "../../model";
import type { BatchContext, Property, RangeTarget } from "../protocol";
import { cellsOf } from "./range-cells";

/** What all cells of a range are, or `null` when they differ: as Excel says it of mixed ranges. */
export function ofEveryCell<Value>(
  range: RangeTarget,
  value: (style: CellStyle) => Value,
): Value | null {
  let found: Value | undefined;
  for (const { row, column } of cellsOf(range)) {
    const each = value(range.sheet.cell(row, column)?.style ?? {});
    if (found === undefined) found = each;
    else if (found !== each) return null;
  }
  return found ?? value({});
}

/** Gives every cell of a range this style on top of its own. */
export function styleCells(range: RangeTarget, style: CellStyle, { drawn }: BatchContext): void {
  for (const { row, column } of cellsOf(range)) range.sheet.setStyle(row, column, style);
  drawn(range.sheet);
}

/** A property that is one part of the cells' style. */
export function styleProperty<Value>(
  get: (style: CellStyle, context: BatchContext) => Value,
  set: (value: unknown) => CellStyle,
): Property<RangeTarget> {
  return {
    get: (range, context) => ofEveryCell(range, (style) => get(style, context)),
    set: (range, value, context) => styleCells(range, set(value), context),
  };
}
