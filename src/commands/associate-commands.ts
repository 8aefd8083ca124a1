import { makeCommand } from "./make-command";

/** Tells Excel which function each button of manifest.xml runs; the names are the manifest's. */
export function associateCommands(): void {
  Office.actions.associate("makeOverzicht", makeCommand(["overzicht"]));
  Office.actions.associate("makeTekort", makeCommand(["tekort"]));
  Office.actions.associate("makeMeerjaren", makeCommand(["meerjaren"]));
  Office.actions.associate("makeControle", makeCommand(["controle"]));
  Office.actions.associate("makeAll", makeCommand("all"));
}
