import type { PaneServices } from "../context";
import type { Mounted } from "./mount";
import { Pane } from "./pane";

/** Shows the pane; shown again, as in another language, what was opened stays open. */
export function showWholePane(place: Mounted, services: PaneServices): void {
  place.show(services.texts, <Pane services={services} />);
}
