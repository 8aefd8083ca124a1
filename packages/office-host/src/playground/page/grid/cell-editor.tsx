import { useEffect, useRef, type KeyboardEvent } from "react";
import { areaAddress } from "../../../model";
import { usePage } from "../session";
import { suggestionProps, Suggestions, type EntryControl, type SuggestionControl } from "../entry";
import { FORMULA_BAR_ID } from "../bars";
import { type SheetAxes, textWidth, fontOf } from "./layout";

export interface CellEditorProps {
  readonly axes: SheetAxes;
  readonly control: EntryControl;
  readonly suggestions: SuggestionControl;
  readonly left: number;
  readonly top: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The box in which a cell's text is typed, as wide as the text needs. */
export function CellEditor(props: CellEditorProps) {
  const { axes, control, suggestions, left, top, onKeyDown } = props;
  const { session, texts } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const { entry } = control;
  const place = entry?.place;
  useEffect(() => {
    if (place !== "cell") return;
    input.current?.focus({ preventScroll: true });
    const end = input.current?.value.length ?? 0;
    input.current?.setSelectionRange(end, end);
  }, [place]);
  if (!entry) return null;
  const { row, column } = entry;
  const style = entry.sheet.cell(row, column)?.style;
  const font = fontOf(style, session.workbook.bodyFont);
  const height = axes.rows.size(row) + 1;
  return (
    <>
      <input
        ref={input}
        {...(place === "cell" && suggestionProps(suggestions))}
        className="cell-editor"
        aria-label={texts.editCell(
          areaAddress({ top: row, left: column, bottom: row, right: column }),
        )}
        autoComplete="off"
        spellCheck={false}
        value={entry.text}
        onChange={(event) => control.change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (event.relatedTarget?.id !== FORMULA_BAR_ID) control.commit();
        }}
        style={{
          left,
          top,
          font,
          width: Math.max(axes.columns.size(column) + 1, textWidth(entry.text, font) + 20),
          height,
        }}
      />
      {place === "cell" && (
        <Suggestions control={suggestions} style={{ left, top: top + height }} />
      )}
    </>
  );
}
