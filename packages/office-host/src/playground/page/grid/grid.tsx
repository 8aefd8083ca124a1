import { useRef, type KeyboardEvent, type RefObject } from "react";
import type { Sheet } from "../../../model";
import { SheetCharts } from "../charts";
import { usePage } from "../session";
import type { EntryControl, SelectionControl, SuggestionControl } from "../entry";
import { CellEditor } from "./cell-editor";
import { GridBody } from "./grid-body";
import { gridCommand, type Selection } from "./movement";
import { HEADER_HEIGHT, headerWidth } from "./grid-window";
import type { SheetAxes } from "./layout";
import { useClipboard } from "./use-clipboard";
import { useErrorTip } from "./use-error-tip";
import { useGridCommands } from "./use-grid-commands";
import { useGridMouse } from "./use-grid-mouse";
import { useSeeSelection } from "./use-see-selection";
import { useSheetLayout } from "./use-sheet-layout";
import { useViewport, type Viewport } from "./use-viewport";

export interface GridProps {
  readonly version: number;
  readonly control: SelectionControl;
  readonly entry: EntryControl;
  readonly suggestions: SuggestionControl;
  readonly onEntryKey: (event: KeyboardEvent) => void;
  readonly focusTarget: RefObject<HTMLDivElement | null>;
}

/** What keys, mouse and clipboard do to the grid. */
function useGridEvents(sheet: Sheet, axes: SheetAxes, view: Viewport, props: GridProps) {
  const { control, entry } = props;
  const rowsInView = axes.rows.at(view.top + view.height) - axes.rows.at(view.top) - 2;
  const carryOut = useGridCommands(control, entry, Math.max(1, rowsInView));
  const mouse = useGridMouse(sheet, control.selection, control.select);
  const clipboard = useClipboard(control);
  return {
    ...mouse,
    ...clipboard,
    onKeyDown: (event: KeyboardEvent) => {
      const command = entry.entry ? null : gridCommand(event);
      if (!command) return;
      event.preventDefault();
      carryOut(command);
    },
    onDoubleClick: () => {
      if (!entry.entry) entry.start("cell");
    },
  };
}

/** Where the box to type in stands: over its cell, frozen ones included. */
function editorPlace(sheet: Sheet, axes: SheetAxes, view: Viewport, selection: Selection) {
  const { row, column } = selection;
  return {
    left:
      headerWidth(axes.rows.count) +
      axes.columns.start(column) +
      (column < sheet.frozen.columns ? view.left : 0) -
      1,
    top: HEADER_HEIGHT + axes.rows.start(row) + (row < sheet.frozen.rows ? view.top : 0) - 1,
  };
}

/** The cells of the active sheet with its charts: only what is in view is in the page. */
export function Grid(props: GridProps) {
  const { version, control, entry, onEntryKey, focusTarget } = props;
  const { session } = usePage();
  const sheet = session.workbook.active;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useViewport(scroller);
  const { selection } = control;
  const layout = useSheetLayout(sheet, version, selection, view);
  const { axes } = layout;
  const left = headerWidth(axes.rows.count);
  useSeeSelection(scroller, sheet, axes, selection, left);
  const events = useGridEvents(sheet, axes, view, props);
  const errors = useErrorTip(sheet, axes, selection, { left, top: HEADER_HEIGHT, view });
  return (
    <div
      className="scroller"
      ref={scroller}
      onPointerOver={errors.onPointerOver}
      onPointerLeave={errors.onPointerLeave}
    >
      <GridBody
        focusTarget={focusTarget}
        layout={layout}
        selection={selection}
        scrolled={view.left > 0}
        events={events}
      />
      <SheetCharts
        sheet={sheet}
        left={left}
        top={HEADER_HEIGHT}
        version={version}
        scrolledDown={view.top > 0}
      />
      <CellEditor
        axes={axes}
        control={entry}
        suggestions={props.suggestions}
        {...editorPlace(sheet, axes, view, selection)}
        onKeyDown={onEntryKey}
      />
      {errors.tip}
    </div>
  );
}
