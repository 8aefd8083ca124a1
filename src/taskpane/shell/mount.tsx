import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { PaneTexts } from "../../locale/interfaces";
import { OutsideExcel, type OutsideExcelProps } from "./outside-excel";
import { Pane } from "./pane";
import type { PaneServices } from "../context";

/**
 * Shows the pane in an element of the page, and says which language the page is in.
 * @returns what takes the pane away again
 */
export function mountPane(element: HTMLElement, services: PaneServices): () => void {
  return mount(element, services.texts, <Pane services={services} />);
}

/** Says that the pane works inside Excel, for whoever opens the page in a plain browser. */
export function mountOutsideExcel(element: HTMLElement, props: OutsideExcelProps): () => void {
  return mount(element, props.texts, <OutsideExcel {...props} />);
}

function mount(element: HTMLElement, { language }: PaneTexts, content: ReactNode): () => void {
  element.ownerDocument.documentElement.lang = language;
  const root = createRoot(element);
  root.render(content);
  return () => {
    root.unmount();
  };
}
