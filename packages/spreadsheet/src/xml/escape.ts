/** XML as text that was made or escaped, so that data is never taken for it. */
export type XmlSource = string & { readonly _xml: true };

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text as an element holds it. A bare CR would be read as LF. */
export function xmlText(text: string | number): XmlSource {
  return escaped(String(text), /[&<>\r]/g);
}

/** Text as an attribute holds it, in either quotes. Bare blanks but spaces would be read as spaces. */
export function xmlValue(text: string | number): XmlSource {
  return escaped(String(text), /[&<>"'\t\n\r]/g);
}

/** Characters that XML cannot hold, not even escaped. */
const IMPOSSIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

function escaped(text: string, special: RegExp): XmlSource {
  return text
    .replace(IMPOSSIBLE, "\uFFFD")
    .replace(special, (each) => NAMED[each] ?? `&#${each.charCodeAt(0)};`) as XmlSource;
}

/** Pieces of XML one after the other. */
export function joined(pieces: readonly XmlSource[]): XmlSource {
  return pieces.join("") as XmlSource;
}
