import { parseValue, getFormatFromId } from "numfmt";
import { errorOfText, type Locale } from "./display-text";
import type { CellInput } from "./workbook";

/** What a typed text means for its cell: the input, and the number format it brings along. */
export type Entry = CellInput & { readonly numberFormat?: string };

/**
 * Reads a text as Excel does when somebody types it in a cell with the format `General`:
 * a formula, a number, a percentage, a date, a boolean, an error or else text. A text with an
 * apostrophe in front is kept as text.
 * @param text as typed; formulas in en-US notation
 * @param cellFormat the cell's number format; with `@` everything but an empty text stays text
 * @example
 * parseEntry("1.234,5", "nl-NL"); //=> {kind: "value", value: 1234.5, numberFormat: "#,##0.00"}
 * parseEntry("=A1", "nl-NL"); //=> {kind: "formula", formula: "=A1"}
 * parseEntry("'=A1", "nl-NL"); //=> {kind: "value", value: "=A1", quoted: true}
 */
export function parseEntry(text: string, locale: Locale, cellFormat = "General"): Entry {
  if (text === "") return { kind: "value", value: null };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1), quoted: true };
  if (cellFormat === "@") return { kind: "value", value: text };
  if (/^=./s.test(text)) return { kind: "formula", formula: text };
  const error = errorOfText(text, locale);
  if (error) return { kind: "value", value: { error } };
  return readValue(text, locale, cellFormat);
}

function readValue(text: string, locale: Locale, cellFormat: string): Entry {
  const read = parseValue(text, { locale });
  if (!read) return readText(text);
  const format = read.formatId === undefined ? undefined : getFormatFromId(read.formatId);
  const brings = cellFormat === "General" && format && format !== "General";
  return {
    kind: "value",
    value: read.value,
    ...(brings ? { numberFormat: format } : {}),
  };
}

/** Excel takes `+A1`, `-A1` and `@SUM(1)` as formulas, also where nobody meant one. */
function readText(text: string): Entry {
  if (/^[+-]./s.test(text)) return { kind: "formula", formula: `=${text}` };
  if (/^@./s.test(text)) return { kind: "formula", formula: `=${text.slice(1)}` };
  return { kind: "value", value: text };
}
