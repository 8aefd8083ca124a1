import { showPane } from "../actions/addin";
import { lastReports } from "../actions/reports";
import type { CommandEvent } from "./command-event";

/** Puts sample figures on a new sheet, which is then in view; the pane says why when it cannot. */
export async function insertSampleCommand(event: CommandEvent): Promise<void> {
  try {
    const { insertSample } = await import(
      /* webpackChunkName: "sample" */ "../actions/source/insert-sample"
    );
    const problem = await insertSample();
    if (problem === null) return;
    lastReports.set({ kind: "failed", problem });
    await showPane();
  } finally {
    event.completed();
  }
}
