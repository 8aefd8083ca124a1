import { createContext, useContext } from "react";
import type { PaneServices, Place } from "./pane-services";

/** What every part of the pane can reach. */
export interface PaneContextValue {
  readonly services: PaneServices;
  /** Says something to a screen reader, once it has finished its sentence. */
  readonly announce: (text: string) => void;
  /** Selects a place in the workbook, and shows the problem when that fails. */
  readonly goTo: (place: Place) => void;
  /** Puts the focus back in the pane when what had it is gone. */
  readonly rescueFocus: () => void;
}

const PaneContext = createContext<PaneContextValue | null>(null);
export const PaneContextProvider = PaneContext.Provider;

/** @throws Error outside a `Pane` */
export function usePaneContext(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error("This component can only be shown inside a Pane.");
  return value;
}
