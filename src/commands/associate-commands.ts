import { insertSampleCommand } from "./insert-sample-command";
import { makeCommand } from "./make-command";
import { summariseSelection } from "./summarise-selection";
import { whyNumber } from "./why-number";

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
