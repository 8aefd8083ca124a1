import { useMemo, useRef, type KeyboardEvent, type RefObject } from "react";
import { usePage } from "../pagecontext";
import { SheetCharts } from "../charts/sheetcharts";
import type { EntryControl } from "../useentry";
import type { SelectionControl } from "../useselection";
import { CellEditor } from "./celleditor";
import { ColumnHeaders } from "./columnheaders";
import { cellElementId } from "./gridcell";
import { gridCommand } from "./gridkeys";
import { GridRow } from "./gridrow";
import { HEADER_HEIGHT, headerWidth } from "./gridwindow";
import { useErrorTip } from "./useerrortip";
import { useGridCommands } from "./usegridcommands";
import { useGridMouse } from "./usegridmouse";
import { useSeeSelection } from "./useseeselection";
import { useSheetLayout } from "./usesheetlayout";
import { useViewport } from "./useviewport";
import { useClipboard } from "./useclipboard";

export interface GridProps {
  readonly version: number;
  readonly control: SelectionControl;
  readonly entry: EntryControl;
  readonly onEntryKey: (event: KeyboardEvent) => void;
  readonly focusTarget: RefObject<HTMLDivElement | null>;
}

function rowsFrom(first: number, last: number, isShown: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row++) if (isShown(row)) rows.push(row);
  return rows;
}

function useGrid({ version, control, entry }: GridProps) {
  const { session } = usePage();
  const sheet = session.workbook.active;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller);
  const { selection, select } = control;
  const { axes, seen, input } = useSheetLayout(sheet, version, selection, view);
  const width = headerWidth(axes.rows.count);
  const rowsInView = Math.max(1, axes.rows.at(view.top + view.height) - axes.rows.at(view.top) - 2);
  useSeeSelection(scroller, sheet, axes, selection, width);
  const command = useGridCommands(control, entry, rowsInView);
  const mouse = useGridMouse(sheet, selection, select);
  const errors = useErrorTip(sheet, axes, selection, width);
  const clipboard = useClipboard(control);
  const columns = useMemo(() => ({ first: seen.left, last: seen.right }), [seen.left, seen.right]);
  return {
    sheet,
    scroller,
    view,
    axes,
    seen,
    input,
    width,
    command,
    mouse,
    errors,
    clipboard,
    columns,
  };
}

/** The cells of the active sheet: only those in view are in the page. */
export function Grid(props: GridProps) {
  const { control, entry, onEntryKey, focusTarget } = props;
  const { texts } = usePage();
  const grid = useGrid(props);
  const { sheet, axes, seen, columns, width, view, errors } = grid;
  const { selection } = control;
  const { row, column, area } = selection;
  const isShown = (index: number) => axes.rows.size(index) > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (entry.entry) return;
    const command = gridCommand(event);
    if (!command) return;
    event.preventDefault();
    grid.command(command);
  };
  const gridRow = (index: number, frozen: boolean) => (
    <GridRow
      key={index}
      row={index}
      input={grid.input}
      columns={columns}
      frozenColumns={sheet.frozen.columns}
      headerWidth={width}
      top={HEADER_HEIGHT + axes.rows.start(index)}
      frozen={frozen}
      selection={index >= area.top && index <= area.bottom ? selection : null}
    />
  );
  const stays = { row: row < sheet.frozen.rows, column: column < sheet.frozen.columns };
  return (
    <div
      className="scroller"
      ref={grid.scroller}
      onPointerOver={errors.onPointerOver}
      onPointerLeave={errors.onPointerLeave}
    >
      <div
        ref={focusTarget}
        className="grid"
        role="grid"
        tabIndex={0}
        aria-label={texts.grid(sheet.name)}
        aria-rowcount={axes.rows.count}
        aria-colcount={axes.columns.count}
        aria-multiselectable
        aria-activedescendant={cellElementId(row, column)}
        style={{
          width: width + axes.columns.start(axes.columns.count),
          height: HEADER_HEIGHT + axes.rows.start(axes.rows.count),
        }}
        onKeyDown={onKeyDown}
        onDoubleClick={() => {
          if (!entry.entry) entry.start("cell");
        }}
        {...grid.mouse}
        {...grid.clipboard}
      >
        <ColumnHeaders
          axes={axes}
          columns={columns}
          frozenColumns={sheet.frozen.columns}
          headerWidth={width}
          headerHeight={HEADER_HEIGHT}
          selection={selection}
        />
        {rowsFrom(0, sheet.frozen.rows - 1, isShown).map((index) => gridRow(index, true))}
        {rowsFrom(seen.top, seen.bottom, isShown).map((index) => gridRow(index, false))}
      </div>
      <SheetCharts
        sheet={sheet}
        left={width}
        top={HEADER_HEIGHT}
        version={props.version}
        scrolledDown={view.top > 0}
      />
      <CellEditor
        axes={axes}
        control={entry}
        left={width + axes.columns.start(column) + (stays.column ? view.left : 0) - 1}
        top={HEADER_HEIGHT + axes.rows.start(row) + (stays.row ? view.top : 0) - 1}
        onKeyDown={onEntryKey}
      />
      {errors.tip}
    </div>
  );
}
