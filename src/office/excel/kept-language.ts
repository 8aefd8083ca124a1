/** The setting of the workbook that holds the language that the user chose. */
const LANGUAGE_KEY = "banenafspraak.language";

/** The language that the workbook keeps; `null` when none was chosen. */
export function readLanguage(): string | null {
  const kept: unknown = Office.context.document.settings.get(LANGUAGE_KEY);
  return typeof kept === "string" ? kept : null;
}

/**
 * Puts the chosen language in the workbook, as the browser is left alone. Where the workbook takes
 * no settings the choice holds until it is closed, which the user sees when it is opened again.
 */
export function keepLanguage(tag: string): void {
  const { settings } = Office.context.document;
  settings.set(LANGUAGE_KEY, tag);
  settings.saveAsync();
}
