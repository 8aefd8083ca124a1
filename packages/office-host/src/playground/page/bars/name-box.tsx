import { useState, type KeyboardEvent } from "react";
import { areaAddress, parseArea } from "../../../model";
import { usePage } from "../session";
import type { SelectionControl } from "../entry";

/** Shows which cell is active, and goes to the cell or range that is typed in it. */
export function NameBox({
  control,
  focusGrid,
}: {
  readonly control: SelectionControl;
  readonly focusGrid: () => void;
}) {
  const { session, texts, say } = usePage();
  const [typed, setTyped] = useState<string | null>(null);
  const { row, column } = control.selection;
  const go = (text: string) => {
    const split = text.lastIndexOf("!");
    const sheet =
      split < 0 ? null : session.workbook.sheet(text.slice(0, split).replace(/^'|'$/g, ""));
    const area = parseArea(text.slice(split + 1).trim());
    if (!area || (split >= 0 && !sheet)) {
      say({ kind: "problem", text: texts.problems.wrongAddress(text) });
      return;
    }
    if (sheet) control.showSheet(sheet);
    control.select({ area, row: area.top, column: area.left });
    focusGrid();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Enter" && typed) go(typed);
    else focusGrid();
    setTyped(null);
  };
  return (
    <input
      className="name-box"
      aria-label={texts.nameBox}
      autoComplete="off"
      spellCheck={false}
      value={typed ?? areaAddress({ top: row, left: column, bottom: row, right: column })}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
