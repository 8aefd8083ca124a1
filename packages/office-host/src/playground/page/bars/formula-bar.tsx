import type { KeyboardEvent } from "react";
import {
  entryText,
  suggestionProps,
  Suggestions,
  type EntryControl,
  type SelectionControl,
  type SuggestionControl,
} from "../entry";
import { usePage } from "../session";
import { FORMULA_BAR_ID } from "./formula-bar-id";
import { NameBox } from "./name-box";

export interface FormulaBarProps {
  readonly control: SelectionControl;
  readonly entry: EntryControl;
  readonly suggestions: SuggestionControl;
  readonly onEntryKey: (event: KeyboardEvent) => void;
  readonly focusGrid: () => void;
}

/** Name box and formula bar: which cell is active and what was entered in it. */
export function FormulaBar(props: FormulaBarProps) {
  const { control, entry, suggestions, onEntryKey, focusGrid } = props;
  const { session, locale, texts } = usePage();
  const sheet = session.workbook.active;
  const { row, column } = control.selection;
  const spilled = sheet.cell(row, column)?.spilledFrom !== undefined;
  const isTyped = entry.entry?.place === "bar";
  return (
    <div className="formula-bar">
      <NameBox control={control} focusGrid={focusGrid} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        id={FORMULA_BAR_ID}
        {...(isTyped && suggestionProps(suggestions))}
        className={spilled && !entry.entry ? "spilled" : ""}
        aria-label={texts.formulaBar}
        autoComplete="off"
        spellCheck={false}
        value={entry.entry?.text ?? entryText(sheet, row, column, locale)}
        onFocus={() => {
          if (!entry.entry) entry.start("bar");
        }}
        onChange={(event) => {
          if (!entry.entry) entry.start("bar", event.target.value);
          else entry.change(event.target.value);
        }}
        onKeyDown={onEntryKey}
        onBlur={(event) => {
          if (!event.relatedTarget?.classList.contains("cell-editor")) entry.commit();
        }}
      />
      {isTyped && <Suggestions control={suggestions} style={{ left: 132, top: "100%" }} />}
    </div>
  );
}
