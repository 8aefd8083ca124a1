import { useRef, type KeyboardEvent } from "react";
import type { FirstTexts } from "../../locale/interfaces";
import { TABS, isTab, type TabName, type ViewName } from "../context";

export interface PaneTabsProps {
  readonly texts: FirstTexts["views"];
  readonly view: ViewName;
  readonly show: (view: ViewName) => void;
  /** How many things are to be looked at in a view. */
  readonly waiting?: Partial<Record<TabName, number>>;
}

/** How far a key goes along the tabs; `null` for a key that is not theirs. */
const STEPS: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % TABS.length,
  ArrowLeft: (index) => (index + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/**
 * The views, one word each, with a count where something waits. They work as Fluent's own tabs do
 * (w3.org/WAI/ARIA/apg/patterns/tabs): those weigh 24 kB more, a quarter of the whole page.
 */
export function PaneTabs({ texts, view, show, waiting = {} }: PaneTabsProps) {
  const list = useRef<HTMLDivElement | null>(null);
  const focusable = isTab(view) ? view : TABS[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = STEPS[event.key]?.(TABS.indexOf(focusable));
    const tab = next === undefined ? undefined : TABS[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    show(tab);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={texts.label} className="pane-tabs">
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === view}
          aria-controls={tab === view ? `panel-${tab}` : undefined}
          tabIndex={tab === focusable ? 0 : -1}
          className="pane-tab"
          onKeyDown={onKeyDown}
          onClick={() => {
            show(tab);
          }}
        >
          {texts[tab]}
          <Waiting texts={texts} count={waiting[tab] ?? 0} />
        </button>
      ))}
    </div>
  );
}

function Waiting({ texts, count }: Pick<PaneTabsProps, "texts"> & { readonly count: number }) {
  if (count === 0) return null;
  return (
    <>
      <span aria-hidden="true" className="pane-count">
        {count}
      </span>
      <span className="hidden">{texts.waiting(count)}</span>
    </>
  );
}
