import { elementsOf, type XmlElement } from "./xml-elements";

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};
const PIECES = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/g;

/** An attribute's value; `null` when it is not there. */
export function attribute({ attributes }: XmlElement, name: string): string | null {
  const found = attributePattern(name).exec(attributes);
  return found ? unescaped(found[1] ?? found[2] ?? "") : null;
}

/** What stands in a tag, without one of its attributes. */
export function withoutAttribute(attributes: string, name: string): string {
  return attributes.replace(attributePattern(name), "");
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const made = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, made);
  return made;
}

/** What an element that holds no others says. */
export function textOf(xml: string, element: XmlElement): string {
  const content = xml.slice(element.contentStart, element.contentEnd);
  return [...content.matchAll(PIECES)]
    .map(([, cdata, text]) => cdata ?? unescaped(text ?? ""))
    .join("");
}

/** The text of the first element of that name inside another; `null` when there is none. */
export function textInside(xml: string, parent: XmlElement, local: string): string | null {
  const [found] = elementsOf(xml, [local], { start: parent.contentStart, end: parent.contentEnd });
  return found ? textOf(xml, found) : null;
}

/** A text as an element holds it. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
      : (NAMED[name.toLowerCase()] ?? ""),
  );
}
