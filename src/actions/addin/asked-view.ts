/** A view of the pane that something outside of it can ask for. */
export type AskedView = "source" | "number" | "sheets" | "sharing" | "functions" | "settings";

let asked: AskedView | null = null;
const listeners = new Set<() => void>();

/** Which view the ribbon or the context menu asked for last, to be shown and then forgotten. */
export const askedView = {
  /** Gives it once. */
  take: (): AskedView | null => {
    const view = asked;
    asked = null;
    return view;
  },
  ask: (view: AskedView): void => {
    asked = view;
    for (const listener of [...listeners]) listener();
  },
  /** Calls back when one is asked for, until the function it gives is called. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
