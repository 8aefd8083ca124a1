import { useState, type KeyboardEvent } from "react";
import { usePage, type FunctionHelp } from "../session";
import { suggestionsFor } from "./suggestions-for";
import type { EntryControl } from "./use-entry";

export interface SuggestionControl {
  readonly found: readonly FunctionHelp[];
  /** The one that Tab takes. */
  readonly marked: number;
  readonly take: (index: number) => void;
  /** Whether the key was for the list. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The list of functions under a formula that is typed: arrows go along it, Tab takes one, Esc closes it. */
export function useSuggestions({ entry, change }: EntryControl): SuggestionControl {
  const { functions } = usePage();
  const text = entry?.text ?? "";
  const [at, setAt] = useState({ text, index: 0, isClosed: false });
  if (at.text !== text) setAt({ text, index: 0, isClosed: false });
  const suggested = at.isClosed ? null : suggestionsFor(text, functions);
  const found = suggested?.found ?? [];
  const take = (index: number) => {
    const taken = found[index];
    if (suggested && taken) change(`${text.slice(0, suggested.start)}${taken.name}(`);
  };
  const move = (by: number) => {
    setAt({ ...at, index: (at.index + by + found.length) % found.length });
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (found.length === 0 || event.shiftKey || event.ctrlKey) return false;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Tab: () => take(at.index),
      Escape: () => setAt({ ...at, isClosed: true }),
    };
    const act = keys[event.key];
    if (!act) return false;
    event.preventDefault();
    event.stopPropagation();
    act();
    return true;
  };
  return { found, marked: at.index, take, onKey };
}
