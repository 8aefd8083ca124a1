import { memo } from "react";
import { GridCell } from "./gridcell";
import type { Selection } from "./movement";
import { layRow, type RowLayoutInput } from "./rowlayout";

export interface GridRowProps {
  readonly row: number;
  readonly input: RowLayoutInput;
  readonly columns: { readonly first: number; readonly last: number };
  readonly frozenColumns: number;
  readonly headerWidth: number;
  /** Pixels from the top of the grid; frozen rows keep to it while the sheet scrolls. */
  readonly top: number;
  readonly frozen: boolean;
  /** `null` when the selection does not touch this row. */
  readonly selection: Selection | null;
}

/** Which cells of a row are drawn: the frozen ones and those in view. */
function cellsOf({ input, row, columns, frozenColumns }: GridRowProps) {
  const frozen = frozenColumns > 0 ? layRow(input, row, { first: 0, last: frozenColumns - 1 }) : [];
  const first = Math.max(columns.first, frozenColumns);
  return { frozen, moving: layRow(input, row, { first, last: columns.last }) };
}

/** One row of the grid with its number in front. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, input, headerWidth, selection } = props;
  const { sheet, axes, bodyFont } = input;
  const { frozen, moving } = cellsOf(props);
  const shared = { row, sheet, axes, bodyFont: bodyFont.name, selection };
  const place = (column: number) => headerWidth + axes.columns.start(column);
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
      {frozen.map((layout) => (
        <GridCell
          key={layout.column}
          {...shared}
          layout={layout}
          left={place(layout.column)}
          frozen
        />
      ))}
      {moving.map((layout) => (
        <GridCell
          key={layout.column}
          {...shared}
          layout={layout}
          left={place(layout.column)}
          frozen={false}
        />
      ))}
    </div>
  );
});
