/** Mark of a footnote behind a name or a figure: a raised digit, a star, `[1]`, ` 1)` and `1)`. */
const MARK =
  /(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079][)\u207e]?|\*|\[\d{1,2}\]|\s\d\)|(?<=\p{L})\d{1,2}\))$/u;
/** So many signs at most one has: what stands before them is never looked at. */
const LONGEST_MARK = 4;
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
  let text = printed;
  for (let mark = markOf(text); mark !== ""; mark = markOf(text))
    text = text.slice(0, text.length - mark.length).trimEnd();
  return { text: text.trimEnd(), marks: printed.slice(text.length).trim() };
}

const markOf = (text: string): string => MARK.exec(text.slice(-LONGEST_MARK))?.[0] ?? "";
