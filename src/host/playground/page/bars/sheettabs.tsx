import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Sheet } from "../../../model/sheet";
import { usePage } from "../pagecontext";
import type { SelectionControl } from "../useselection";

/** The first number that no sheet is called by yet. */
function freeName(taken: (name: string) => boolean, name: (number: number) => string): string {
  let number = 1;
  while (taken(name(number))) number++;
  return name(number);
}

/** The tabs of the visible sheets, and a button for a new one. */
export function SheetTabs({ control }: { readonly control: SelectionControl }) {
  const { session, texts } = usePage();
  const { workbook } = session;
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const active = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    active.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [workbook.active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = by && sheets[sheets.indexOf(workbook.active) + by];
    if (!to) return;
    event.preventDefault();
    control.showSheet(to);
    requestAnimationFrame(() => active.current?.focus());
  };
  const tab = (sheet: Sheet) => {
    const selected = sheet === workbook.active;
    return (
      <button
        key={sheet.id}
        ref={selected ? active : null}
        role="tab"
        type="button"
        aria-selected={selected}
        aria-controls="werkblad"
        tabIndex={selected ? 0 : -1}
        className="sheet-tab"
        style={sheet.tabColor ? { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` } : {}}
        onClick={() => {
          control.showSheet(sheet);
        }}
      >
        {sheet.name}
      </button>
    );
  };
  return (
    <div className="sheet-tabs">
      <div
        role="tablist"
        tabIndex={-1}
        aria-label={texts.sheetTabs}
        className="tab-list"
        onKeyDown={onKeyDown}
      >
        {sheets.map(tab)}
      </div>
      <button
        type="button"
        className="new-sheet"
        aria-label={texts.newSheet}
        title={texts.newSheet}
        onClick={() => {
          const name = freeName((one) => workbook.sheet(one) !== undefined, texts.newSheetName);
          control.showSheet(workbook.addSheet(name));
        }}
      >
        +
      </button>
    </div>
  );
}
