import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import type { Sheet } from "../../../model";
import { usePage } from "../session";
import type { SelectionControl } from "../entry";

/** The first number that no sheet is called by yet. */
function freeName(taken: (name: string) => boolean, name: (number: number) => string): string {
  let number = 1;
  while (taken(name(number))) number++;
  return name(number);
}

function NewSheetButton({ control }: { readonly control: SelectionControl }) {
  const { session, texts } = usePage();
  const { workbook } = session;
  return (
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
  );
}

interface SheetTabProps {
  readonly sheet: Sheet;
  readonly show: (sheet: Sheet) => void;
  /** Where to keep the element, for the tab of the active sheet. */
  readonly active: RefObject<HTMLButtonElement | null> | null;
}

function SheetTab({ sheet, show, active }: SheetTabProps) {
  return (
    <button
      ref={active}
      role="tab"
      type="button"
      aria-selected={active !== null}
      aria-controls="werkblad"
      tabIndex={active ? 0 : -1}
      className="sheet-tab"
      style={sheet.tabColor ? { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` } : {}}
      onClick={() => {
        show(sheet);
      }}
    >
      {sheet.name}
    </button>
  );
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
  return (
    <div className="sheet-tabs">
      <div
        role="tablist"
        tabIndex={-1}
        aria-label={texts.sheetTabs}
        className="tab-list"
        onKeyDown={onKeyDown}
      >
        {sheets.map((sheet) => (
          <SheetTab
            key={sheet.id}
            sheet={sheet}
            show={control.showSheet}
            active={sheet === workbook.active ? active : null}
          />
        ))}
      </div>
      <NewSheetButton control={control} />
    </div>
  );
}
