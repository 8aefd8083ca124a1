import type { CustomCalls } from "./custom-calls";
import { spliced, type Edit } from "./spliced";
import { elementsOf, type XmlElement } from "./xml-elements";
import { textOf, withoutAttribute } from "./xml-text";

/** A table's part whose columns fill no new row with a custom function; its cells are values by now. */
export function frozenTable(xml: string, calls: CustomCalls): string {
  const edits = elementsOf(xml, ["tableColumn"]).flatMap((column): Edit[] => {
    const gone = elementsOf(xml, ["calculatedColumnFormula", "totalsRowFormula"], {
      start: column.contentStart,
      end: column.contentEnd,
    }).filter((formula) => calls.isIn(textOf(xml, formula)));
    const removed = gone.map(({ start, end }) => ({ start, end, text: "" }));
    return gone.some(({ name }) => name.endsWith("totalsRowFormula"))
      ? [...removed, withoutTotalsFunction(column)]
      : removed;
  });
  return spliced(xml, edits);
}

/** `custom` says that a formula follows, which is gone. */
function withoutTotalsFunction({ name, attributes, start, contentStart }: XmlElement): Edit {
  const text = `<${name}${withoutAttribute(attributes, "totalsRowFunction")}>`;
  return { start, end: contentStart, text };
}
