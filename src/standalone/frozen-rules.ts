import type { OpenPart } from "spreadsheet/parts";
import { attribute, descendants, type XmlElement } from "spreadsheet/xml";
import type { CustomCalls } from "./custom-calls";

const RULES = ["cfRule", "dataValidation"];
const FORMULAS = ["formula", "formula1", "formula2", "f"];

/** What holds rules, and what in it does not count: left without any it may not stay. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  conditionalFormatting: ["sqref", "extLst"],
  conditionalFormattings: [],
  dataValidations: [],
  ext: [],
  extLst: [],
};

/**
 * Conditional formats and data validations have no value to become, and Excel's own do not take
 * custom functions (OfficeDev/office-js#6135): the rules that have one all the same are taken away.
 *
 * @returns the ranges whose conditional format or data validation was taken away
 */
export function freezeRules({ root, edits }: OpenPart, calls: CustomCalls): string[] {
  const rules = RULES.flatMap((name) => descendants(root, name));
  const gone = new Set(rules.filter((rule) => isCustom(rule, calls)));
  if (gone.size === 0) return [];
  const ranges = [...gone].map((rule) => rangeOf(rule));
  for (const rule of gone) edits.remove(rule);
  const isGone = (element: XmlElement): boolean => {
    if (gone.has(element)) return true;
    const besides = HOLDERS[element.local];
    const held = element.children.filter((each) => besides?.includes(each.local) === false);
    return held.length > 0 && held.every(isGone);
  };
  for (const name of Object.keys(HOLDERS))
    for (const holder of descendants(root, name)) if (isGone(holder)) edits.remove(holder);
  for (const list of descendants(root, "dataValidations")) {
    const left = list.children.filter((each) => !gone.has(each)).length;
    if (left > 0 && left < list.children.length) edits.setAttribute(list, "count", left);
  }
  return [...new Set(ranges)];
}

function isCustom(rule: XmlElement, calls: CustomCalls): boolean {
  return FORMULAS.some((name) =>
    descendants(rule, name).some((formula) => calls.isIn(formula.text)),
  );
}

/** Where it is for: said by itself, by what holds it, or by an element beside it. */
function rangeOf(rule: XmlElement): string {
  const owner = rule.local === "cfRule" ? (rule.parent ?? rule) : rule;
  return attribute(owner, "sqref") ?? descendants(owner, "sqref")[0]?.text ?? "";
}
