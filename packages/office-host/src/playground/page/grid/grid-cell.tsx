import type { CSSProperties } from "react";
import { areaAddress, isCellError, type Sheet } from "../../../model";
import { contentStyle, edgeBetween, textStyle, type CellLayout, type SheetAxes } from "./layout";
import type { Selection } from "./movement";

const GRIDLINE = "1px solid var(--gridline)";

export interface GridCellProps {
  readonly layout: CellLayout;
  readonly row: number;
  readonly sheet: Sheet;
  readonly axes: SheetAxes;
  readonly bodyFont: string;
  /** Pixels from the left of the row. */
  readonly left: number;
  /** Stays at the left while the sheet scrolls. */
  readonly frozen: boolean;
  readonly selection: Selection | null;
}

/** The id of a cell's element, to which the grid's focus refers. */
export function cellElementId(row: number, column: number): string {
  return `cel-${row}-${column}`;
}

function lines({ layout, row, sheet }: GridCellProps): CSSProperties {
  const lastRow = layout.merge?.bottom ?? row;
  const lastColumn = layout.merge?.right ?? layout.column;
  const below = sheet.cell(lastRow + 1, layout.column)?.style;
  const beside = sheet.cell(row, lastColumn + 1)?.style;
  const gridline = sheet.showGridlines && !layout.style?.fill ? GRIDLINE : undefined;
  return {
    borderBottom:
      edgeBetween(layout.style, "bottom") ??
      edgeBetween(below, "top") ??
      (below?.fill ? undefined : gridline),
    borderRight:
      edgeBetween(layout.style, "right") ??
      edgeBetween(beside, "left") ??
      (beside?.fill || layout.covered ? undefined : gridline),
    // The line above and before the first cells has no neighbour to draw it.
    borderTop: row === 0 ? edgeBetween(layout.style, "top") : undefined,
    borderLeft: layout.column === 0 ? edgeBetween(layout.style, "left") : undefined,
  };
}

function box({ layout, row, axes, left, frozen }: GridCellProps): CSSProperties {
  const { merge, column } = layout;
  const width = axes.columns.start((merge?.right ?? column) + 1) - axes.columns.start(column);
  const height = axes.rows.start((merge?.bottom ?? row) + 1) - axes.rows.start(row);
  return {
    width,
    height,
    ...(frozen ? { position: "sticky", left } : { position: "absolute", left }),
    ...(layout.style?.fill ? { backgroundColor: layout.style.fill } : {}),
    ...(merge && !layout.style?.fill ? { backgroundColor: "var(--paper)" } : {}),
  };
}

function selectionClasses({ layout, row, selection }: GridCellProps): string {
  if (!selection) return "";
  const { area } = selection;
  const { column } = layout;
  if (column < area.left || column > area.right || row < area.top || row > area.bottom) return "";
  const lastRow = Math.max(row, layout.merge?.bottom ?? row);
  const lastColumn = Math.max(column, layout.merge?.right ?? column);
  return [
    " selected",
    row === selection.row && column === selection.column ? " active" : "",
    row === area.top ? " edge-top" : "",
    lastRow >= area.bottom ? " edge-bottom" : "",
    column === area.left ? " edge-left" : "",
    lastColumn >= area.right ? " edge-right" : "",
  ].join("");
}

function barStyle(bar: NonNullable<CellLayout["bar"]>): CSSProperties {
  return {
    left: `calc(${bar.start * 100}% + 1px)`,
    width: `calc(${bar.length * 100}% - 2px)`,
    background: bar.gradient
      ? `linear-gradient(to right, ${bar.color}, color-mix(in srgb, ${bar.color} 15%, white))`
      : bar.color,
  };
}

/** One cell of the grid: its fill, lines, bar and text. */
export function GridCell(props: GridCellProps) {
  const { layout, row, bodyFont } = props;
  const { column, cell, style, overflow } = layout;
  const selected = selectionClasses(props);
  const borders = lines(props);
  const error = cell && isCellError(cell.value);
  return (
    <div
      id={cellElementId(row, column)}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected !== ""}
      aria-describedby={error && selected.includes("active") ? "celfout" : undefined}
      data-address={areaAddress({ top: row, left: column, bottom: row, right: column })}
      className={`cell${selected}${error ? " error" : ""}${props.frozen ? " frozen" : ""}`}
      style={{ ...box(props), ...borders }}
    >
      {layout.bar && layout.bar.length > 0 && <span className="bar" style={barStyle(layout.bar)} />}
      {layout.text !== "" && (
        <span
          className={`content${overflow.left + overflow.right > 0 ? " overflowing" : ""}`}
          style={{
            left: -overflow.left,
            // Where there is no line, its pixel is left free: a row's texts stand on one line.
            right: -overflow.right + (borders.borderRight ? 0 : 1),
            bottom: borders.borderBottom ? 0 : 1,
            ...contentStyle(style, layout.alignment),
            ...textStyle(style, bodyFont),
          }}
        >
          {layout.text}
        </span>
      )}
    </div>
  );
}
