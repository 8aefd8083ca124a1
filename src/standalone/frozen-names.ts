import { customCalls, type CardFunction, type CustomCalls } from "./custom-calls";
import { spliced, type Edit } from "./spliced";
import { elementsOf, type XmlElement } from "./xml-elements";
import { attribute, textOf } from "./xml-text";

/** The workbook's part without custom functions in its names. */
export interface FrozenNames {
  readonly xml: string;
  /** Names that stood for a formula with a custom function; they now stand for `#N/A`. */
  readonly names: readonly string[];
  /** Tells the formulas that call a custom function, through these names as well. */
  readonly calls: CustomCalls;
}

/**
 * A file keeps no value for a defined name, so that one that calls a custom function can only say
 * that there is none. It is not taken away: a chart or a rule that refers to it would be damaged.
 */
export function frozenNames(
  xml: string,
  namespace: string,
  card: CardFunction | null,
): FrozenNames {
  const all = elementsOf(xml, ["definedName"]);
  const tainted = taintedNames(xml, all, namespace);
  const calls = customCalls(namespace, tainted, card);
  const names: string[] = [];
  const edits = all.flatMap((element): Edit[] => {
    const name = attribute(element, "name") ?? "";
    if (calls.isKeptName(name)) return [{ start: element.start, end: element.end, text: "" }];
    if (!calls.isIn(textOf(xml, element))) return [];
    names.push(name);
    return [{ start: element.contentStart, end: element.contentEnd, text: "#N/A" }];
  });
  return { xml: spliced(xml, edits), names, calls };
}

/** Names that call a custom function, and names that use those names, in lower case. */
function taintedNames(xml: string, all: readonly XmlElement[], namespace: string): Set<string> {
  const tainted = new Set<string>();
  const formulas = all.map((element) => ({
    name: (attribute(element, "name") ?? "").toLowerCase(),
    formula: textOf(xml, element),
  }));
  for (let before = -1; before !== tainted.size;) {
    before = tainted.size;
    const calls = customCalls(namespace, tainted);
    for (const { name, formula } of formulas) if (calls.isIn(formula)) tainted.add(name);
  }
  return tainted;
}
