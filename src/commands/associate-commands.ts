import { showPane, askedView } from "../actions/addin";
import { lastReports } from "../actions/reports";
import type { CommandEvent } from "./command-event";
import { makeCommand } from "./make-command";

/** Tells Excel which function each button of manifest.xml runs; the names are the manifest's. */
export function associateCommands(): void {
  Office.actions.associate("makeOverzicht", makeCommand(["overzicht"]));
  Office.actions.associate("makeSectorblad", makeCommand(["sectorblad"]));
  Office.actions.associate("makeControle", makeCommand(["controle"]));
  Office.actions.associate("makeAll", makeCommand("all"));
  Office.actions.associate("whyNumber", whyNumber);
  Office.actions.associate("insertSample", insertSampleCommand);
  Office.actions.associate("summariseSelection", summariseSelection);
}

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

/** Opens the pane at the view that says where the selected cell's number comes from. */
export async function whyNumber(event: CommandEvent): Promise<void> {
  try {
    askedView.ask("number");
    await showPane();
  } finally {
    event.completed();
  }
}
