import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { FirstTexts } from "../../locale/interfaces";
import { FirstPane, type FirstServices } from "./first-pane";

/** An element of the page in which something is drawn. */
export interface Mounted {
  /** Draws something else there, and says which language the page is in. */
  readonly show: (texts: Pick<FirstTexts, "language">, content: ReactNode) => void;
  /** Takes it away again. */
  readonly unmount: () => void;
}

/** Draws in an element of the page. What has the focus keeps it, where its like is drawn again. */
export function mount(element: HTMLElement): Mounted {
  const root = createRoot(element);
  const page = element.ownerDocument;
  return {
    show: ({ language }, content) => {
      page.documentElement.lang = language;
      const focused = page.activeElement?.id;
      flushSync(() => {
        root.render(content);
      });
      if (focused && page.activeElement === page.body) page.getElementById(focused)?.focus();
    },
    unmount: () => {
      root.unmount();
    },
  };
}

/** Shows the frame of the pane: alone at first, and for good when the rest cannot be loaded. */
export function showFirstPane(place: Mounted, services: FirstServices, isAlone = false): void {
  place.show(services.texts, <FirstPane services={services} isAlone={isAlone} />);
}
