import type { CustomCalls } from "./custom-calls";
import { spliced } from "./spliced";
import { elementsOf, type XmlElement } from "./xml-elements";
import { attribute, textInside, textOf, withoutAttribute } from "./xml-text";

/** A sheet's part without rules that call custom functions. */
export interface FrozenRules {
  readonly xml: string;
  /** The ranges whose conditional format or data validation was taken away. */
  readonly ranges: readonly string[];
}

const FORMULAS = ["formula", "formula1", "formula2", "f"];

/**
 * Conditional formats and data validations have no value to become, and Excel's own do not take
 * custom functions (OfficeDev/office-js#6135): the rules that have one all the same are taken away.
 */
export function frozenRules(xml: string, calls: CustomCalls): FrozenRules {
  if (!calls.mayBeIn(xml)) return { xml, ranges: [] };
  const isCustom = (rule: XmlElement): boolean =>
    elementsOf(xml, FORMULAS, { start: rule.contentStart, end: rule.contentEnd }).some((formula) =>
      calls.isIn(textOf(xml, formula)),
    );
  const formats = elementsOf(xml, ["conditionalFormatting"]).flatMap((owner) =>
    elementsOf(xml, ["cfRule"], { start: owner.contentStart, end: owner.contentEnd }).map(
      (rule) => ({ rule, owner }),
    ),
  );
  const validations = elementsOf(xml, ["dataValidation"]).map((rule) => ({ rule, owner: rule }));
  const gone = [...formats, ...validations].filter(({ rule }) => isCustom(rule));
  if (gone.length === 0) return { xml, ranges: [] };
  const edits = gone.map(({ rule: { start, end } }) => ({ start, end, text: "" }));
  const ranges = gone.map(
    ({ owner }) => attribute(owner, "sqref") ?? textInside(xml, owner, "sqref") ?? "",
  );
  return { xml: counted(tidied(spliced(xml, edits))), ranges: [...new Set(ranges)] };
}

/** What holds rules, from the inside out: left without any it may not stay. */
const HOLDERS = [
  ["conditionalFormatting", "cfRule"],
  ["conditionalFormattings", "conditionalFormatting"],
  ["dataValidations", "dataValidation"],
  ["ext", null],
  ["extLst", "ext"],
] as const;

function tidied(xml: string): string {
  return HOLDERS.reduce((text, [holder, held]) => {
    const empty = elementsOf(text, [holder]).filter(({ contentStart, contentEnd }) =>
      held === null
        ? text.slice(contentStart, contentEnd).trim() === ""
        : elementsOf(text, [held], { start: contentStart, end: contentEnd }).length === 0,
    );
    return spliced(
      text,
      empty.map(({ start, end }) => ({ start, end, text: "" })),
    );
  }, xml);
}

/** The lists of validations say how many they hold. */
function counted(xml: string): string {
  const edits = elementsOf(xml, ["dataValidations"]).map((list) => {
    const { name, attributes, start, contentStart, contentEnd } = list;
    const count = elementsOf(xml, ["dataValidation"], { start: contentStart, end: contentEnd });
    const bare = withoutAttribute(attributes, "count");
    return { start, end: contentStart, text: `<${name}${bare} count="${count.length}">` };
  });
  return spliced(xml, edits);
}
