import { useCallback, useMemo, useRef, useState } from "react";
import type { Sheet } from "../../../model";
import { enterInCell } from "./enter-in-cell";
import { entryText } from "./entry-text";
import type { Selection } from "../grid/movement";
import { usePage } from "../session";

/** A cell being typed in. */
export interface Entry {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Typed over: arrow keys finish it. Edited (F2): arrow keys move within the text. */
  readonly mode: "over" | "edit";
  /** Where the caret is. */
  readonly place: "cell" | "bar";
}

export interface EntryControl {
  readonly entry: Entry | null;
  readonly start: (place: Entry["place"], typed?: string) => void;
  readonly change: (text: string) => void;
  /** Enters the text in its cell. */
  readonly commit: () => void;
  readonly cancel: () => void;
}

/** Typing in a cell, in the cell itself or in the formula bar. */
export function useEntry({ row, column }: Selection): EntryControl {
  const { session, locale, texts, say } = usePage();
  const { workbook, host } = session;
  const [entry, show] = useState<Entry | null>(null);
  // What is typed now: a box that loses its focus while Enter is handled must not enter it twice.
  const now = useRef<Entry | null>(null);
  const set = useCallback(
    (next: Entry | null) => {
      now.current = next;
      host.setCellEditMode(next !== null);
      show(next);
    },
    [host],
  );
  const start = useCallback<EntryControl["start"]>(
    (place, typed) => {
      const sheet = workbook.active;
      if (sheet.protected) {
        say({ kind: "problem", text: texts.problems.protectedSheet(sheet.name) });
        return;
      }
      const text = typed ?? entryText(sheet, row, column, locale);
      set({ sheet, row, column, text, mode: typed === undefined ? "edit" : "over", place });
    },
    [workbook, row, column, locale, say, texts, set],
  );
  const cancel = useCallback(() => {
    set(null);
  }, [set]);
  const commit = useCallback(() => {
    const typed = now.current;
    if (!typed) return;
    set(null);
    if (typed.text !== entryText(typed.sheet, typed.row, typed.column, locale))
      enterInCell(workbook, typed, typed.text, locale);
  }, [set, workbook, locale]);
  const change = useCallback(
    (text: string) => {
      if (now.current) set({ ...now.current, text });
    },
    [set],
  );
  return useMemo(
    () => ({ entry, start, change, commit, cancel }),
    [entry, start, change, commit, cancel],
  );
}
