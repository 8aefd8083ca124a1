import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { PaneTexts } from "../../locale/interfaces";
import { OutsideExcel, type OutsideExcelProps } from "./outside-excel";
import { Pane } from "./pane";
import type { PaneServices } from "../context";

/** A pane on the page. */
export interface MountedPane {
  /** Shows it with other services, as in another language; what was opened stays open. */
  readonly show: (services: PaneServices) => void;
  /** Takes it away again. */
  readonly unmount: () => void;
}

/** Shows the pane in an element of the page, and says which language the page is in. */
export function mountPane(element: HTMLElement, services: PaneServices): MountedPane {
  const mounted = mount(element);
  const show = (shown: PaneServices) => {
    mounted.show(shown.texts, <Pane services={shown} />);
  };
  show(services);
  return { show, unmount: mounted.unmount };
}

/** Says that the pane works inside Excel, for whoever opens the page in a plain browser. */
export function mountOutsideExcel(element: HTMLElement, props: OutsideExcelProps): void {
  mount(element).show(props.texts, <OutsideExcel {...props} />);
}

function mount(element: HTMLElement) {
  const root = createRoot(element);
  return {
    show: ({ language }: PaneTexts, content: ReactNode) => {
      element.ownerDocument.documentElement.lang = language;
      root.render(content);
    },
    unmount: () => {
      root.unmount();
    },
  };
}
