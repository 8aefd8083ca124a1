const WORDS = {
  "nl-NL": { true: "WAAR", false: "ONWAAR" },
  "en-US": { true: "TRUE", false: "FALSE" },
} as const;

/**
 * A value of a cell as Excel shows it in a language, for a message about it.
 *
 * @example shownValue(2023.5, "nl-NL") //=> "2023,5"
 * @example shownValue(true, "nl-NL") //=> "WAAR"
 */
export function shownValue(value: unknown, language: "nl-NL" | "en-US"): string {
  if (typeof value === "boolean") return WORDS[language][`${value}`];
  const text = String(value);
  return typeof value === "number" && language === "nl-NL" ? text.replace(".", ",") : text;
}
