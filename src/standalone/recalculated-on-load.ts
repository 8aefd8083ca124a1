import { spliced } from "./spliced";
import { elementsOf, prefixOf } from "./xml-elements";
import { withoutAttribute } from "./xml-text";

/**
 * The workbook's part with which Excel calculates all when it opens the file. Needed where a cell
 * became `#N/A`: what follows from that cell still shows the `#NAME?` of before.
 */
export function recalculatedOnLoad(xml: string): string {
  const [calculation] = elementsOf(xml, ["calcPr"]);
  if (calculation) {
    const { name, attributes, start, end } = calculation;
    const bare = withoutAttribute(attributes, "fullCalcOnLoad");
    return spliced(xml, [{ start, end, text: `<${name}${bare} fullCalcOnLoad="1"/>` }]);
  }
  // Its place is after the names, else after the sheets (ECMA-376 18.2.27).
  const before = elementsOf(xml, [
    "definedNames",
    "externalReferences",
    "functionGroups",
    "sheets",
  ]);
  const last = before.at(-1);
  if (!last) return xml;
  const text = `<${prefixOf(last.name)}calcPr fullCalcOnLoad="1"/>`;
  return spliced(xml, [{ start: last.end, end: last.end, text }]);
}
