import { useMemo, type DOMAttributes, type RefObject } from "react";
import { usePage } from "../session";
import { ColumnHeaders } from "./column-headers";
import { cellElementId } from "./grid-cell";
import { GridRow } from "./grid-row";
import { HEADER_HEIGHT, headerWidth } from "./grid-window";
import type { Selection } from "./movement";
import type { SheetLayout } from "./use-sheet-layout";

export interface GridBodyProps {
  readonly focusTarget: RefObject<HTMLDivElement | null>;
  readonly layout: SheetLayout;
  readonly selection: Selection;
  /** The columns have moved to the left. */
  readonly scrolled: boolean;
  readonly events: DOMAttributes<HTMLDivElement>;
}

function rowsFrom(first: number, last: number, isShown: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row++) if (isShown(row)) rows.push(row);
  return rows;
}

/** The headers and the rows in view; the frozen ones always. */
export function GridBody({ focusTarget, layout, selection, scrolled, events }: GridBodyProps) {
  const { texts } = usePage();
  const { axes, seen, input } = layout;
  const { sheet } = input;
  const { area } = selection;
  const width = headerWidth(axes.rows.count);
  const columns = useMemo(() => ({ first: seen.left, last: seen.right }), [seen.left, seen.right]);
  const shared = { headerWidth: width, frozenColumns: sheet.frozen.columns, columns };
  const isShown = (row: number) => axes.rows.size(row) > 0;
  const row = (index: number, frozen: boolean) => (
    <GridRow
      key={index}
      row={index}
      input={input}
      {...shared}
      top={HEADER_HEIGHT + axes.rows.start(index)}
      frozen={frozen}
      scrolled={scrolled}
      selection={index >= area.top && index <= area.bottom ? selection : null}
    />
  );
  return (
    <div
      ref={focusTarget}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={texts.grid(sheet.name)}
      aria-rowcount={axes.rows.count}
      aria-colcount={axes.columns.count}
      aria-multiselectable
      aria-activedescendant={cellElementId(selection.row, selection.column)}
      style={{
        width: width + axes.columns.start(axes.columns.count),
        height: HEADER_HEIGHT + axes.rows.start(axes.rows.count),
      }}
      {...events}
    >
      <ColumnHeaders axes={axes} {...shared} headerHeight={HEADER_HEIGHT} selection={selection} />
      {rowsFrom(0, sheet.frozen.rows - 1, isShown).map((index) => row(index, true))}
      {rowsFrom(seen.top, seen.bottom, isShown).map((index) => row(index, false))}
    </div>
  );
}
