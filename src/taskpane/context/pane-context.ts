import { createContext, useContext } from "react";
import type { MakeReports } from "./make-reports";
import type { News } from "./news";
import type { PaneServices, Place } from "./pane-services";
import type { ViewName } from "./view-name";

/** What every part of the pane can reach. */
export interface PaneContextValue {
  readonly services: PaneServices;
  /** Says something to a screen reader, once it has finished its sentence. */
  readonly announce: (text: string) => void;
  /** Says what happened in the one place for it, at the top, and gives that the focus. */
  readonly tell: (news: News) => void;
  /** Selects a place in the workbook, and shows the problem when that fails. */
  readonly goTo: (place: Place) => void;
  readonly reports: MakeReports;
  /** Shows another view. */
  readonly show: (view: ViewName) => void;
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
