import { showPane } from "../actions/addin";
import { lastReports } from "../actions/reports";
import type { CommandEvent } from "./command-event";
import { makeCommand } from "./make-command";

const makeOverzicht = makeCommand(["overzicht"]);

/** Makes the selected figures the source and an Overzicht of them; the pane says why when it cannot. */
export async function summariseSelection(event: CommandEvent): Promise<void> {
  const { takeSelection } = await import(
    /* webpackChunkName: "reading" */ "../actions/source/take-selection"
  );
  const problem = await takeSelection();
  if (problem === null) return makeOverzicht(event);
  try {
    lastReports.set({ kind: "failed", problem });
    await showPane();
  } finally {
    event.completed();
  }
}
