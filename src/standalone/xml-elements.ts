/** An element by where it stands in its text, so that what is around it stays as it was. */
export interface XmlElement {
  /** As written, with its prefix: `x:c`. */
  readonly name: string;
  /** What stands between its name and the end of its tag, as written: ` r="A1" s="3"`. */
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
  /** Of what is between its tags; equal when there is nothing. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

interface Tag {
  readonly kind: "opens" | "closes" | "empty";
  readonly name: string;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The elements with one of these local names, in the order of the text; not those inside another
 * one of them. Comments, CDATA and processing instructions are passed over as XML has it.
 *
 * @example elementsOf('<a:c r="A1"/>', ["c"])[0]?.name //=> "a:c"
 */
export function elementsOf(
  xml: string,
  locals: readonly string[],
  { start, end }: { readonly start: number; readonly end: number } = { start: 0, end: xml.length },
): XmlElement[] {
  const found: XmlElement[] = [];
  let opened: Tag | null = null;
  let depth = 0;
  for (const tag of tagsOf(xml, start, end)) {
    if (opened === null) {
      if (tag.kind === "closes" || !locals.includes(localName(tag.name))) continue;
      if (tag.kind === "empty") found.push(elementOf(tag, { start: tag.end, end: tag.end }));
      else [opened, depth] = [tag, 1];
    } else if (tag.name === opened.name) {
      depth += tag.kind === "opens" ? 1 : tag.kind === "closes" ? -1 : 0;
      if (depth > 0) continue;
      found.push(elementOf(opened, tag));
      opened = null;
    }
  }
  return found;
}

function elementOf(
  { name, attributes, start, end }: Tag,
  closing: { readonly start: number; readonly end: number },
): XmlElement {
  return {
    ...{ name, attributes, start, end: closing.end },
    ...{ contentStart: end, contentEnd: closing.start },
  };
}

function* tagsOf(xml: string, from: number, to: number): Generator<Tag> {
  for (let at = xml.indexOf("<", from); at >= 0 && at < to; at = xml.indexOf("<", at)) {
    const passed = passedOver(xml, at);
    if (passed !== null) {
      at = passed;
      continue;
    }
    const end = endOfTag(xml, at);
    const closes = xml[at + 1] === "/";
    const empty = xml[end - 2] === "/";
    const inside = xml.slice(at + (closes ? 2 : 1), end - (empty ? 2 : 1));
    const name = /^[^\s/]+/.exec(inside)?.[0] ?? "";
    const kind = closes ? "closes" : empty ? "empty" : "opens";
    yield { kind, name, attributes: inside.slice(name.length), start: at, end };
    at = end;
  }
}

const [EXCLAMATION, QUESTION] = [0x21, 0x3f];

/** Where a comment, CDATA section, declaration or instruction ends; `null` when a tag begins here. */
function passedOver(xml: string, at: number): number | null {
  const next = xml.charCodeAt(at + 1);
  if (next !== EXCLAMATION && next !== QUESTION) return null;
  const after = (end: string): number => {
    const found = xml.indexOf(end, at);
    return found < 0 ? xml.length : found + end.length;
  };
  if (xml.startsWith("<!--", at)) return after("-->");
  if (xml.startsWith("<![CDATA[", at)) return after("]]>");
  if (xml.startsWith("<?", at)) return after("?>");
  return xml.startsWith("<!", at) ? after(">") : null;
}

const [DOUBLE, SINGLE, GREATER] = [0x22, 0x27, 0x3e];

/** After the `>` that ends the tag; one within quotes does not. */
function endOfTag(xml: string, at: number): number {
  let quote = 0;
  // By code: a sheet can have tens of millions of characters.
  for (let index = at + 1; index < xml.length; index++) {
    const code = xml.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === DOUBLE || code === SINGLE) quote = code;
    else if (code === GREATER) return index + 1;
  }
  throw new Error("A tag does not end.");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix of a name, with its colon: `x:c` gives `x:`. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
