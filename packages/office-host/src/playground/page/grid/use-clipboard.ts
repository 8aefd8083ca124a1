import { useCallback, type ClipboardEvent } from "react";
import { formatOf, displayText } from "../../../model";
import { enterInCell, type SelectionControl } from "../entry";
import { usePage } from "../session";

/** More than this is not put on the clipboard by mistake. */
const MOST_CELLS = 200_000;

/** Copies the selection as text and pastes text, cells divided by tabs and line ends. */
export function useClipboard({ selection, select }: SelectionControl) {
  const { session, locale, say, texts } = usePage();
  const { workbook } = session;
  const { area, row, column } = selection;
  const onCopy = useCallback(
    (event: ClipboardEvent) => {
      const sheet = workbook.active;
      const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
      if (rows * columns > MOST_CELLS) return;
      const lines = Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => {
          const cell = sheet.cell(area.top + r, area.left + c);
          return displayText(cell?.value ?? null, formatOf(cell), locale);
        }).join("\t"),
      );
      event.clipboardData.setData("text/plain", lines.join("\n"));
      event.preventDefault();
    },
    [workbook, area, locale],
  );
  const onPaste = useCallback(
    (event: ClipboardEvent) => {
      event.preventDefault();
      const sheet = workbook.active;
      if (sheet.protected) {
        say({ kind: "problem", text: texts.problems.protectedSheet(sheet.name) });
        return;
      }
      const text = event.clipboardData.getData("text/plain").replace(/\r?\n$/, "");
      const lines = text.split(/\r?\n/).map((line) => line.split("\t"));
      lines.forEach((cells, r) => {
        cells.forEach((cell, c) => {
          enterInCell(workbook, { sheet, row: row + r, column: column + c }, cell, locale);
        });
      });
      const width = Math.max(...lines.map((cells) => cells.length));
      const pasted = {
        top: row,
        left: column,
        bottom: row + lines.length - 1,
        right: column + width - 1,
      };
      select({ area: pasted, row, column });
    },
    [workbook, row, column, locale, select, say, texts],
  );
  return { onCopy, onPaste };
}
