import { parseArea, type Area } from "spreadsheet/address";
import { attribute, child, children, descendants, isTrue, type XmlElement } from "spreadsheet/xml";
import { newId, type CellStyle, type ConditionalFormat, type DataBarBound } from "../../model";
import { toShownFormula } from "../format";
import { readColor, type Theme } from "./read-color";

export interface ConditionalReading {
  readonly theme: Theme;
  readonly differential: (style: number) => CellStyle | undefined;
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

/** A rule of the file that the model can hold, for one of the areas that it is for. */
export interface StoredRule {
  readonly rule: XmlElement;
  readonly block: XmlElement;
  /** Where a data bar is drawn from. */
  readonly extension: XmlElement | undefined;
  readonly area: Area;
}

/** Data bars, comparisons and formulas; other rules stay in the file and are not drawn. */
export function conditionalRules(sheet: XmlElement): StoredRule[] {
  const extensions = descendants(child(sheet, "extLst"), "conditionalFormatting").flatMap((each) =>
    children(each, "cfRule"),
  );
  return children(sheet, "conditionalFormatting").flatMap((block) =>
    children(block, "cfRule").flatMap((rule) => {
      const id = descendants(rule, "id")[0]?.text.trim();
      const extension = extensions.find((each) => id && attribute(each, "id") === id);
      if (!isHeld(rule)) return [];
      return areasOf(attribute(block, "sqref")).map((area) => ({ rule, block, extension, area }));
    }),
  );
}

export function readConditionalFormats(
  sheet: XmlElement,
  reading: ConditionalReading,
): ConditionalFormat[] {
  return conditionalRules(sheet).flatMap(
    ({ rule, extension, area }) => readRule(rule, extension, area, reading) ?? [],
  );
}

/** Exactly those of which `readRule` makes something. */
function isHeld(rule: XmlElement): boolean {
  const type = attribute(rule, "type");
  if (type === "dataBar") return child(rule, "dataBar") !== undefined;
  const isComparison = type === "cellIs" && attribute(rule, "operator") !== undefined;
  return (type === "expression" || isComparison) && child(rule, "formula") !== undefined;
}

function readRule(
  rule: XmlElement,
  extension: XmlElement | undefined,
  area: Area,
  reading: ConditionalReading,
): ConditionalFormat | null {
  if (attribute(rule, "type") === "dataBar") return readDataBar(rule, extension, area, reading);
  const style = reading.differential(Number(attribute(rule, "dxfId") ?? -1)) ?? {};
  const [first, second] = children(rule, "formula").map((each) => toShownFormula(each.text));
  if (first === undefined) return null;
  if (attribute(rule, "type") === "expression")
    return { id: newId(), kind: "custom", area, formula: first, style };
  const operator = attribute(rule, "operator");
  if (attribute(rule, "type") !== "cellIs" || !operator) return null;
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
  rule: XmlElement,
  extension: XmlElement | undefined,
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
    color: readColor(child(drawn, "fillColor") ?? child(plain, "color"), theme) ?? "#638EC6",
    gradient: isTrue(attribute(drawn, "gradient"), true),
    showValue: isTrue(attribute(plain, "showValue"), true),
    lower: lower ?? automatic,
    upper: upper ?? automatic,
  };
}

function readBound(bound: XmlElement): DataBarBound {
  const formula = attribute(bound, "val") ?? descendants(bound, "f")[0]?.text;
  return {
    type: BOUNDS[attribute(bound, "type") ?? ""] ?? "automatic",
    ...(formula === undefined ? {} : { formula }),
  };
}

function areasOf(references = ""): Area[] {
  return references.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
}
