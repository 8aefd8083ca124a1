import { makeReports, type ReportsOptions } from "../actions/reports";
import { showPane } from "../actions/addin";
import type { CommandEvent } from "./command-event";

/**
 * What a ribbon button does that makes sheets. It has no place for a message: when they could not be
 * made, or something must be asked first, the pane opens and says so.
 */
export function makeCommand(kinds: ReportsOptions["kinds"]) {
  return async (event: CommandEvent): Promise<void> => {
    try {
      const outcome = await makeReports({ kinds });
      if (outcome.kind !== "made") await showPane();
    } finally {
      // Without this the button stays greyed out.
      event.completed();
    }
  };
}
