import { memo } from "react";
import { GridCell } from "./grid-cell";
import type { Selection } from "./movement";
import { layRow, type CellLayout, type RowLayoutInput } from "./layout";

export interface GridRowProps {
  readonly row: number;
  readonly input: RowLayoutInput;
  readonly columns: { readonly first: number; readonly last: number };
  readonly frozenColumns: number;
  readonly headerWidth: number;
  /** Pixels from the top of the grid; frozen rows keep to it while the sheet scrolls. */
  readonly top: number;
  readonly frozen: boolean;
  /** The columns have moved to the left, under the frozen ones. */
  readonly scrolled: boolean;
  /** `null` when the selection does not touch this row. */
  readonly selection: Selection | null;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** Which cells of a row are drawn: the frozen ones and those in view. */
function cellsOf({ input, row, columns, frozenColumns, scrolled }: GridRowProps): CellLayout[] {
  const frozen = range(0, frozenColumns - 1);
  const moving = range(Math.max(columns.first, frozenColumns), columns.last);
  // Scrolled, the cells beside the frozen ones are others than their neighbours.
  return scrolled && frozenColumns > 0
    ? [...layRow(input, row, frozen), ...layRow(input, row, moving)]
    : layRow(input, row, [...frozen, ...moving]);
}

/** One row of the grid with its number in front. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, input, headerWidth, selection } = props;
  const { sheet, axes, bodyFont } = input;
  const cells = cellsOf(props);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={`row${props.frozen ? " frozen" : ""}${props.frozen && row === sheet.frozen.rows - 1 ? " last-frozen" : ""}`}
      style={{ top: props.top, height: axes.rows.size(row) }}
    >
      <div
        role="rowheader"
        className={`row-header${selection ? " in-selection" : ""}`}
        data-row={row}
        style={{ width: headerWidth }}
      >
        {row + 1}
      </div>
      {cells.map((layout) => (
        <GridCell
          key={layout.column}
          row={row}
          sheet={sheet}
          axes={axes}
          bodyFont={bodyFont.name}
          selection={selection}
          layout={layout}
          left={headerWidth + axes.columns.start(layout.column)}
          frozen={layout.column < props.frozenColumns}
        />
      ))}
    </div>
  );
});
