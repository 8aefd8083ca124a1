import { makeOverzichtCommand } from "./makeoverzicht";

/** Tells Excel which function each button of manifest.xml runs; the names are the manifest's. */
export function associateCommands(): void {
  Office.actions.associate("makeOverzicht", makeOverzichtCommand);
}
