import { parseSourceChoice, type SourceChoice } from "../../workbook";

/** The setting of the workbook that holds the user's choice of source. */
export const CHOICE_KEY = "banenafspraak.source";

/**
 * The choice that the workbook keeps; `null` when there is none, or none that can be read. Office
 * gives the settings along with the page, so that this asks nothing of Excel.
 */
export function readChoice(): SourceChoice | null {
  return parseSourceChoice(Office.context.document.settings.get(CHOICE_KEY));
}

/** Puts the choice in the workbook, where it goes along with the file. */
export function keepChoice(choice: SourceChoice): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(CHOICE_KEY, choice);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}
