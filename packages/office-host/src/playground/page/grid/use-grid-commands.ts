import { useCallback } from "react";
import { usePage } from "../session";
import { type EntryControl, type SelectionControl, clearCells } from "../entry";
import {
  type GridCommand,
  jump,
  selectCell,
  step,
  stretch,
  stretchTo,
  type Selection,
} from "./movement";

/** Where a command brings the selection; `null` when it does not move it. */
function selectionAfter(
  command: GridCommand,
  from: Selection,
  sheet: Parameters<typeof step>[0],
  rowsInView: number,
): Selection | null {
  const used = sheet.usedArea(true) ?? { bottom: 0, right: 0 };
  const go = (row: number, column: number, far: boolean) =>
    far ? stretchTo(from, row, column) : selectCell(row, column);
  switch (command.kind) {
    case "move": {
      const by = command.jump ? jump(sheet, from, command.by) : command.by;
      return command.stretch ? stretch(sheet, from, by) : step(sheet, from, by);
    }
    case "page": {
      const by = { rows: command.direction * rowsInView, columns: 0 };
      return command.stretch ? stretch(sheet, from, by) : step(sheet, from, by);
    }
    case "rowStart":
      return go(from.row, 0, command.stretch);
    case "sheetStart":
      return go(sheet.frozen.rows, sheet.frozen.columns, command.stretch);
    case "sheetEnd":
      return go(used.bottom, used.right, command.stretch);
    case "selectAll":
      return {
        area: { top: 0, left: 0, bottom: used.bottom, right: used.right },
        row: 0,
        column: 0,
      };
    default:
      return null;
  }
}

/** Carries out what a key asks of the grid. */
export function useGridCommands(
  { selection, select, showSheet }: SelectionControl,
  entry: EntryControl,
  rowsInView: number,
): (command: GridCommand) => void {
  const { session, say, texts } = usePage();
  const { workbook } = session;
  return useCallback(
    (command) => {
      const sheet = workbook.active;
      const next = selectionAfter(command, selection, sheet, rowsInView);
      if (next) select(next);
      else if (command.kind === "type") entry.start("cell", command.text);
      else if (command.kind === "edit") entry.start("cell");
      else if (command.kind === "clear" && sheet.protected)
        say({ kind: "problem", text: texts.problems.protectedSheet(sheet.name) });
      else if (command.kind === "clear") clearCells(workbook, sheet, selection.area);
      else if (command.kind === "nextSheet") {
        const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
        const to = visible[visible.indexOf(sheet) + command.direction];
        if (to) showSheet(to);
      }
    },
    [workbook, selection, select, showSheet, entry, rowsInView, say, texts],
  );
}
