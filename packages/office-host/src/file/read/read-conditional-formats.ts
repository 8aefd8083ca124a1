import {
  parseArea,
  type Area,
  newId,
  type ConditionalFormat,
  type DataBarBound,
  type CellStyle,
} from "../../model";
import { toShownFormula, child, children, descendants, isTrue, type XmlNode } from "../format";
import { readColorAttributes } from "./read-color";

export interface ConditionalReading {
  readonly theme: readonly string[];
  readonly differentialStyles: readonly (CellStyle | undefined)[];
}

const BOUNDS: Readonly<Record<string, DataBarBound["type"]>> = {
  min: "lowestValue",
  max: "highestValue",
  autoMin: "automatic",
  autoMax: "automatic",
  num: "number",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
};

/** Data bars, comparisons and formulas; other rules stay in the file and are not drawn. */
export function readConditionalFormats(
  sheet: XmlNode,
  reading: ConditionalReading,
): ConditionalFormat[] {
  const extensions = descendants(child(sheet, "extLst"), "conditionalFormatting").flatMap((each) =>
    children(each, "cfRule"),
  );
  return children(sheet, "conditionalFormatting").flatMap((block) => {
    const areas = areasOf(block.attributes.sqref);
    return children(block, "cfRule").flatMap((rule) => {
      const id = descendants(rule, "id")[0]?.text.trim();
      const extension = extensions.find((each) => id && each.attributes.id === id);
      return areas.flatMap((area) => readRule(rule, extension, area, reading) ?? []);
    });
  });
}

function readRule(
  rule: XmlNode,
  extension: XmlNode | undefined,
  area: Area,
  reading: ConditionalReading,
): ConditionalFormat | null {
  if (rule.attributes.type === "dataBar") return readDataBar(rule, extension, area, reading);
  const style = reading.differentialStyles[Number(rule.attributes.dxfId ?? -1)] ?? {};
  const [first, second] = children(rule, "formula").map((each) => toShownFormula(each.text));
  if (first === undefined) return null;
  if (rule.attributes.type === "expression")
    return { id: newId(), kind: "custom", area, formula: first, style };
  const operator = rule.attributes.operator;
  if (rule.attributes.type !== "cellIs" || !operator) return null;
  return {
    id: newId(),
    kind: "cellValue",
    area,
    operator: operator.charAt(0).toUpperCase() + operator.slice(1),
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
    style,
  };
}

/** The extension is what Excel draws; the plain rule is what Excel 2007 drew. */
function readDataBar(
  rule: XmlNode,
  extension: XmlNode | undefined,
  area: Area,
  { theme }: ConditionalReading,
): ConditionalFormat | null {
  const plain = child(rule, "dataBar");
  const drawn = child(extension, "dataBar") ?? plain;
  if (!plain || !drawn) return null;
  const [lower, upper] = children(drawn, "cfvo").map(readBound);
  const automatic: DataBarBound = { type: "automatic" };
  return {
    id: newId(),
    kind: "dataBar",
    area,
    color:
      readColorAttributes(
        (child(drawn, "fillColor") ?? child(plain, "color"))?.attributes,
        theme,
      ) ?? "#638EC6",
    gradient: isTrue(drawn.attributes.gradient, true),
    showValue: isTrue(plain.attributes.showValue, true),
    lower: lower ?? automatic,
    upper: upper ?? automatic,
  };
}

function readBound(bound: XmlNode): DataBarBound {
  const formula = bound.attributes.val ?? child(bound, "f")?.text;
  return {
    type: BOUNDS[bound.attributes.type ?? ""] ?? "automatic",
    ...(formula === undefined ? {} : { formula }),
  };
}

function areasOf(references = ""): Area[] {
  return references.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
}
