/** One element. Names are local: the prefixes of writers differ, their meaning does not. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text directly in it. */
  readonly text: string;
}

interface OpenNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/**
 * Reads a small part (no sheet's cells) as a tree.
 * `<a:b c="1"/>` gives `{name: "b", attributes: {c: "1"}}`.
 */
export function parseXml(xml: string): XmlNode {
  const top: OpenNode = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenNode[] = [top];
  for (const [, cdata, closing, name, attributes, empty, text] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? top;
    if (cdata !== undefined) parent.text += cdata;
    else if (text !== undefined) parent.text += unescapeXml(text);
    else if (closing === "/") {
      if (open.length > 1) open.pop();
    } else if (name !== undefined) {
      const node = {
        name: localName(name),
        attributes: readAttributes(attributes ?? ""),
        children: [],
        text: "",
      };
      parent.children.push(node);
      if (empty !== "/") open.push(node);
    }
  }
  return top.children[0] ?? top;
}

/** `r="A1" r:id="x"` gives both the full and the local names: `{r, "r:id", id}`. */
export function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    const value = unescapeXml(double ?? single ?? "");
    attributes[name] = value;
    if (name.includes(":") && !name.startsWith("xmlns")) attributes[localName(name)] ??= value;
  }
  return attributes;
}

/** The first child of that name, at the end of a path of names. */
export function child(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (at, name) => at?.children.find((each) => each.name === name),
    node,
  );
}

export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** Every element of that name below, in the order of the document. */
export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  return (node?.children ?? []).flatMap((each) => [
    ...(each.name === name ? [each] : []),
    ...descendants(each, name),
  ]);
}

/** All text in it and below it. */
export function allText(node: XmlNode | undefined): string {
  return node ? node.text + node.children.map(allText).join("") : "";
}

/** `1` and `true` are true, as XML Schema has it. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true";
}

/** A number, or `undefined` when it is not there or is none. */
export function numberIn(value: string | undefined): number | undefined {
  const number = Number(value ?? Number.NaN);
  return value === "" || Number.isNaN(number) ? undefined : number;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (_, hex?: string, decimal?: string, name?: string) =>
    name
      ? (NAMED[name.toLowerCase()] ?? "")
      : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
