import {
  type Area,
  type Sheet,
  type CellStyle,
  formatOf,
  type Cell,
  displayText,
  type Locale,
} from "../../../../model";
import { alignmentOf, fontOf, type Alignment } from "./cell-box";
import { barExtent, type BarExtent, type DataBar } from "./data-bar";
import type { SheetAxes } from "./sheet-axes";
import { shownNumber } from "./shown-number";
import { tableStyle } from "./table-style";
import { textWidth } from "./text-width";

/** Left and right of the text in a cell, in pixels. */
const PADDING = 6;

/** One cell, ready to be drawn. */
export interface CellLayout {
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly style: CellStyle | undefined;
  readonly text: string;
  readonly alignment: Alignment;
  /** Pixels that its text goes on beyond the cell, over empty neighbours. */
  readonly overflow: { readonly left: number; readonly right: number };
  /** A neighbour's text passes its right edge: no gridline there. */
  readonly covered: boolean;
  readonly bar: (BarExtent & { readonly color: string; readonly gradient: boolean }) | null;
  /** A cell that stands for a merged area. */
  readonly merge: Area | null;
}

export interface RowLayoutInput {
  readonly sheet: Sheet;
  readonly axes: SheetAxes;
  readonly locale: Locale;
  readonly bodyFont: { readonly name: string; readonly size: number };
  /** The data bars of the sheet with their scales. */
  readonly bars: readonly {
    readonly bar: DataBar;
    readonly scale: { low: number; high: number };
  }[];
  /** What conditional formats add to a cell's own style. */
  readonly conditionalStyle: (row: number, column: number) => CellStyle | undefined;
}

type Draft = { -readonly [Key in keyof CellLayout]: CellLayout[Key] };

function inside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/**
 * Lays out the cells of a row that stand in some columns, from left to right; what a merge covers
 * is left out. A text runs on only over columns that are among these.
 */
export function layRow(
  input: RowLayoutInput,
  row: number,
  columns: readonly number[],
): CellLayout[] {
  const merges = input.sheet.merges.filter((area) => row >= area.top && row <= area.bottom);
  const drafts: Draft[] = [];
  for (const column of columns) {
    const merge = merges.find((area) => inside(area, row, column)) ?? null;
    const covered = merge && (merge.top !== row || merge.left !== column);
    if (!covered && input.axes.columns.size(column) > 0)
      drafts.push(layCell(input, row, column, merge));
  }
  spreadTexts(input, drafts);
  return drafts;
}

function layCell(input: RowLayoutInput, row: number, column: number, merge: Area | null): Draft {
  const cell = input.sheet.cell(row, column);
  const style = styleOf(input, cell, row, column);
  const found = input.bars.find(({ bar }) => inside(bar.area, row, column));
  const value = cell?.value ?? null;
  const bar =
    found && typeof value === "number"
      ? { ...barExtent(value, found.scale), color: found.bar.color, gradient: found.bar.gradient }
      : null;
  return {
    column,
    cell,
    style,
    text: found && !found.bar.showValue ? "" : shownText(input, column, cell, style, merge),
    alignment: alignmentOf(value, style),
    overflow: { left: 0, right: 0 },
    covered: false,
    bar,
    merge,
  };
}

/** A table's look, over it the cell's own, over that what conditional formats say. */
function styleOf(
  input: RowLayoutInput,
  cell: Cell | undefined,
  row: number,
  column: number,
): CellStyle | undefined {
  const under = tableStyle(input.sheet, row, column);
  const over = input.conditionalStyle(row, column);
  if (!under && !over) return cell?.style;
  const borders = { ...under?.borders, ...cell?.style?.borders, ...over?.borders };
  return { ...under, ...cell?.style, ...over, borders };
}

function shownText(
  input: RowLayoutInput,
  column: number,
  cell: Cell | undefined,
  style: CellStyle | undefined,
  merge: Area | null,
): string {
  const value = cell?.value ?? null;
  const format = formatOf(cell, style);
  if (typeof value !== "number") return displayText(value, format, input.locale);
  const { columns } = input.axes;
  const width =
    (merge ? columns.start(merge.right + 1) - columns.start(column) : columns.size(column)) - 2;
  const font = fontOf(style, input.bodyFont);
  return shownNumber(value, format, input.locale, (text) => textWidth(text, font) <= width);
}

function isEmpty(draft: Draft | undefined): boolean {
  return (
    draft !== undefined &&
    draft.text === "" &&
    !draft.bar &&
    !draft.merge &&
    draft.cell?.formula === undefined
  );
}

/** Lets a text that is too long for its cell run on over the empty cells beside it. */
function spreadTexts({ axes, bodyFont }: RowLayoutInput, drafts: Draft[]): void {
  drafts.forEach((draft, at) => {
    if (typeof draft.cell?.value !== "string" || draft.style?.wrap || draft.merge) return;
    if (draft.alignment === "center" || draft.text === "") return;
    const needed = textWidth(draft.text, fontOf(draft.style, bodyFont)) + PADDING;
    const direction = draft.alignment === "left" ? 1 : -1;
    let extra = 0;
    for (let next = at + direction; isEmpty(drafts[next]); next += direction) {
      if (axes.columns.size(draft.column) + extra >= needed) break;
      extra += axes.columns.size(drafts[next]?.column ?? 0);
      const left = drafts[direction > 0 ? next - 1 : next];
      if (left) left.covered = true;
    }
    draft.overflow = direction > 0 ? { left: 0, right: extra } : { left: extra, right: 0 };
  });
}
