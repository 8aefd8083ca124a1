import { makeReports } from "../actions/makereports";
import { showPane } from "../actions/showpane";

/**
 * The ribbon's Overzicht button. A ribbon button has no place for a message: when the sheet could
 * not be made the pane opens, and says why or asks.
 */
export async function makeOverzichtCommand(event: { completed(): void }): Promise<void> {
  try {
    const outcome = await makeReports({ kinds: ["overzicht"] });
    if (outcome.kind !== "made") await showPane();
  } finally {
    // Without this the button stays greyed out.
    event.completed();
  }
}
