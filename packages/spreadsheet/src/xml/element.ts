/** An element that knows where it stands in its text. */
export interface XmlElement {
  readonly parent: XmlElement | null;
  /** Of its namespace; `""` for none. */
  readonly uri: string;
  readonly local: string;
  /** As written, with its prefix. */
  readonly name: string;
  /** By the name as written. */
  readonly attributes: Readonly<Record<string, XmlAttribute>>;
  /** What it declares: prefix to namespace. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** The `<` of its tag. */
  readonly start: number;
  /** Behind the `>` of its tag. */
  readonly openEnd: number;
  /** The `<` of its closing tag; `openEnd` when it has none. */
  readonly closeStart: number;
  readonly end: number;
  /** `<a/>`, not `<a></a>`. */
  readonly isEmpty: boolean;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in it. */
  readonly text: string;
}

export interface XmlAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** An attribute's value; in no namespace when none is named. */
export function attribute(
  element: XmlElement | undefined,
  local: string,
  uri = "",
): string | undefined {
  if (!element) return undefined;
  if (uri === "") return element.attributes[local]?.value;
  return Object.values(element.attributes).find((each) => each.local === local && each.uri === uri)
    ?.value;
}

/** The first element of that name, or of that path of names, in the namespace of the one given. */
export function child(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce(
    (at: XmlElement | undefined, local) =>
      at?.children.find((each) => each.local === local && each.uri === at.uri),
    element,
  );
}

/** The same, whatever their namespaces: drawings mix several. */
export function anyChild(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce(
    (at: XmlElement | undefined, local) => at?.children.find((each) => each.local === local),
    element,
  );
}

/** All elements of that name directly in it, in its namespace. */
export function children(element: XmlElement | undefined, local: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (each) => each.local === local && each.uri === element?.uri,
  );
}

/** All elements of that name anywhere in it, whatever their namespace. */
export function descendants(element: XmlElement | undefined, local: string): XmlElement[] {
  return (element?.children ?? []).flatMap((each) =>
    each.local === local ? [each, ...descendants(each, local)] : descendants(each, local),
  );
}

/** All text in it, in order of the elements. */
export function allText(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.text + element.children.map(allText).join("");
}

/** A boolean as XML Schema writes it. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A number; `undefined` when there is none. */
export function numberIn(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
