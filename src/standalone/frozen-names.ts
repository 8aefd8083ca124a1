import type { OpenPart } from "spreadsheet/parts";
import { attribute, child, children, xmlText } from "spreadsheet/xml";
import { customCalls, type CardFunction, type CustomCalls } from "./custom-calls";

export interface FrozenNames {
  /** Names that stood for a formula with a custom function; they now stand for `#N/A`. */
  readonly names: readonly string[];
  /** Tells the formulas that call a custom function, through these names as well. */
  readonly calls: CustomCalls;
}

interface NamedFormula {
  /** In lower case. */
  readonly name: string;
  readonly formula: string;
}

/**
 * A file keeps no value for a defined name, so that one that calls a custom function can only say
 * that there is none. It is not taken away: a chart or a rule that refers to it would be damaged.
 *
 * @param workbook the workbook's part, in which names are changed
 */
export function freezeNames(
  { root, edits }: OpenPart,
  namespace: string,
  card: CardFunction | null,
): FrozenNames {
  const all = children(child(root, "definedNames"), "definedName");
  const nameOf = (element: (typeof all)[number]) => attribute(element, "name") ?? "";
  const formulas = all.map((element) => ({
    name: nameOf(element).toLowerCase(),
    formula: element.text,
  }));
  const calls = customCalls(namespace, taintedNames(formulas, namespace), card);
  const names: string[] = [];
  for (const element of all) {
    const name = nameOf(element);
    if (calls.isKeptName(name)) edits.remove(element);
    else if (calls.isIn(element.text)) {
      names.push(name);
      edits.replaceInside(element, xmlText("#N/A"));
    }
  }
  const list = child(root, "definedNames");
  // An empty list is not allowed.
  if (list && all.length > 0 && all.every((each) => calls.isKeptName(nameOf(each))))
    edits.remove(list);
  return { names, calls };
}

/** Names that call a custom function, and names that use those names. */
function taintedNames(formulas: readonly NamedFormula[], namespace: string): Set<string> {
  const tainted = new Set<string>();
  for (let before = -1; before !== tainted.size;) {
    before = tainted.size;
    const calls = customCalls(namespace, tainted);
    for (const { name, formula } of formulas) if (calls.isIn(formula)) tainted.add(name);
  }
  return tainted;
}
