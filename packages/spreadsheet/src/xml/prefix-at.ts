import type { XmlElement } from "./element";

const XML = "http://www.w3.org/XML/1998/namespace";

/**
 * The prefix that stands for a namespace in that element, `""` for the one without; `undefined`
 * when none does. An attribute cannot use the one without.
 */
export function prefixAt(
  element: XmlElement,
  uri: string,
  forAttribute = false,
): string | undefined {
  if (uri === XML) return "xml";
  const seen = new Set<string>();
  for (let at: XmlElement | null = element; at; at = at.parent)
    for (const [prefix, bound] of Object.entries(at.namespaces)) {
      if (seen.has(prefix)) continue;
      seen.add(prefix);
      if (bound === uri && !(forAttribute && prefix === "")) return prefix;
    }
  return uri === "" && !seen.has("") && !forAttribute ? "" : undefined;
}
