/** Marks of a footnote behind a name or a figure: raised digits, stars, `[1]` and ` 1)`. */
const MARKS =
  /(?:\s*(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+[)\u207e]?|\*{1,3}|\[\d{1,2}\]|\s\d\)))+$/u;
/** What such a mark ends with: most texts have none, which their last sign shows. */
const LAST = new Set("\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u207e)*]");

/**
 * Text without the marks of footnotes behind it. A plain digit stays: it belongs to the name.
 *
 * @example cleanText("Umc's²") //=> {text: "Umc's", marks: "²"}
 * @example cleanText("Rijk 1") //=> {text: "Rijk 1", marks: ""}
 */
export function cleanText(printed: string): { readonly text: string; readonly marks: string } {
  if (!LAST.has(printed.at(-1) ?? "")) return { text: printed.trimEnd(), marks: "" };
  const marks = MARKS.exec(printed)?.[0] ?? "";
  return { text: printed.slice(0, printed.length - marks.length).trimEnd(), marks: marks.trim() };
}
