import { createRoot } from "react-dom/client";
import { Pane } from "./pane";
import type { PaneServices } from "./paneservices";

/**
 * Shows the pane in an element of the page, and says which language the page is in.
 * @returns what takes the pane away again
 */
export function mountPane(element: HTMLElement, services: PaneServices): () => void {
  element.ownerDocument.documentElement.lang = services.texts.language;
  const root = createRoot(element);
  root.render(<Pane services={services} />);
  return () => {
    root.unmount();
  };
}
