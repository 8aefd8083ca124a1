import { columnName } from "../../../model";
import { usePage } from "../session";
import type { Selection } from "./movement";
import type { SheetAxes } from "./layout";

export interface ColumnHeadersProps {
  readonly axes: SheetAxes;
  readonly columns: { readonly first: number; readonly last: number };
  readonly frozenColumns: number;
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly selection: Selection;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** The letters above the columns and the corner that selects everything. */
export function ColumnHeaders(props: ColumnHeadersProps) {
  const { axes, columns, frozenColumns, headerWidth, headerHeight, selection } = props;
  const { texts } = usePage();
  const header = (column: number, frozen: boolean) => {
    if (axes.columns.size(column) === 0) return null;
    const within = column >= selection.area.left && column <= selection.area.right;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        data-column={column}
        className={`column-header${within ? " in-selection" : ""}${frozen ? " frozen" : ""}`}
        style={{
          position: frozen ? "sticky" : "absolute",
          left: headerWidth + axes.columns.start(column),
          width: axes.columns.size(column),
        }}
      >
        {columnName(column)}
      </div>
    );
  };
  return (
    <div role="row" className="column-headers" style={{ height: headerHeight }}>
      <div role="columnheader" className="corner" data-corner style={{ width: headerWidth }}>
        <span className="only-read">{texts.selectAll}</span>
      </div>
      {range(0, frozenColumns - 1).map((column) => header(column, true))}
      {range(Math.max(columns.first, frozenColumns), columns.last).map((column) =>
        header(column, false),
      )}
    </div>
  );
}
