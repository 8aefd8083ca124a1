import { useCallback, useEffect, useRef } from "react";
import { FormulaBar, SelectionFigures, SheetTabs } from "./bars";
import { Grid } from "./grid";
import { handBackFocus } from "./hand-back-focus";
import { usePage, isDrawn, useWorkbookVersion } from "./session";
import { useEntry, useEntryKeys, useSelection, useSuggestions } from "./entry";

/** The open workbook: formula bar, cells and sheet tabs. */
export function Workbench() {
  const { session } = usePage();
  const version = useWorkbookVersion(session.workbook, isDrawn);
  const control = useSelection(session);
  const entry = useEntry(control.selection);
  const grid = useRef<HTMLDivElement>(null);
  const focusGrid = useCallback(() => {
    grid.current?.focus({ preventScroll: true });
  }, []);
  // Excel starts with its cells ready to be typed in.
  useEffect(() => {
    focusGrid();
    handBackFocus(session.host, focusGrid);
  }, [session, focusGrid]);
  const suggestions = useSuggestions(entry);
  const onEntryKey = useEntryKeys(entry, control, focusGrid, suggestions.onKey);
  return (
    <main
      className="workbench"
      aria-label={session.workbook.name}
      style={{ "--body-size": `${session.workbook.bodyFont.size}pt` } as object}
    >
      <FormulaBar {...{ control, entry, suggestions, onEntryKey, focusGrid }} />
      <div
        className="sheet"
        id="werkblad"
        role="tabpanel"
        aria-label={session.workbook.active.name}
      >
        <Grid
          key={session.workbook.active.id}
          version={version}
          control={control}
          entry={entry}
          suggestions={suggestions}
          onEntryKey={onEntryKey}
          focusTarget={grid}
        />
      </div>
      <footer className="bottom-bar">
        <SheetTabs control={control} />
        <SelectionFigures area={control.selection.area} />
      </footer>
    </main>
  );
}
