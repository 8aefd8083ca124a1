import type { XmlElement } from "./element";
import { joined, xmlValue, type XmlSource } from "./escape";
import { prefixAt } from "./prefix-at";

/** By local name, or `{namespace}name` for one in a namespace; `undefined` is left out. */
export type NewAttributes = Readonly<Record<string, string | number | undefined>>;

/** Makes elements as text, for one place in a part. */
export type ElementMaker = (
  local: string,
  attributes?: NewAttributes,
  ...inside: readonly XmlSource[]
) => XmlSource;

/**
 * Makes elements with the prefixes of where they will stand. A namespace for which nothing stands
 * there is declared on the element.
 *
 * @param context the element in which they will stand
 * @param uri of the elements' namespace
 */
export function elementMaker(context: XmlElement, uri: string = context.uri): ElementMaker {
  const prefix = prefixAt(context, uri);
  return (local, attributes = {}, ...inside) => {
    const name = prefix ? `${prefix}:${local}` : local;
    const declared = prefix === undefined ? ` xmlns="${xmlValue(uri)}"` : "";
    const tag = `${name}${declared}${attributesText(context, attributes)}`;
    const content = joined(inside);
    return (content === "" ? `<${tag}/>` : `<${tag}>${content}</${name}>`) as XmlSource;
  };
}

function attributesText(context: XmlElement, attributes: NewAttributes): string {
  const made = new Map<string, string>();
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return "";
    const [uri, local] = expanded(key);
    if (uri === "") return ` ${local}="${xmlValue(value)}"`;
    const prefix =
      prefixAt(context, uri, true) ?? made.get(uri) ?? freePrefix(context, [...made.values()]);
    if (prefixAt(context, uri, true) === undefined) made.set(uri, prefix);
    return ` ${prefix}:${local}="${xmlValue(value)}"`;
  });
  const declared = [...made].map(([uri, prefix]) => ` xmlns:${prefix}="${xmlValue(uri)}"`);
  return [...declared, ...written].join("");
}

/** @example expanded("{http://a}id") //=> ["http://a", "id"] */
export function expanded(key: string): [uri: string, local: string] {
  if (!key.startsWith("{")) return ["", key];
  const end = key.indexOf("}");
  return [key.slice(1, end), key.slice(end + 1)];
}

function freePrefix(context: XmlElement, others: readonly string[]): string {
  const taken = new Set(others);
  for (let at: XmlElement | null = context; at; at = at.parent)
    for (const each of Object.keys(at.namespaces)) taken.add(each);
  let number = 1;
  while (taken.has(`ns${number}`)) number++;
  return `ns${number}`;
}
