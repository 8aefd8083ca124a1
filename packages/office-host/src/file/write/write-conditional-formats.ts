import { areaAddress, type ConditionalFormat, type DataBarBound, type Sheet } from "../../model";
import {
  addInsideTail,
  insertInTail,
  removeFromTail,
  type SheetXml,
  toStoredFormula,
  escapeXml,
  readAttributes,
} from "../format";

type DataBar = Extract<ConditionalFormat, { kind: "dataBar" }>;
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const BOUNDS: Readonly<Record<DataBarBound["type"], string>> = {
  automatic: "auto",
  lowestValue: "min",
  highestValue: "max",
  number: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
};

/**
 * Adds the rules that are new and takes out those that are gone; the file's other rules stay.
 * A data bar is written twice, as Excel does: plainly, and in the extension from which it is drawn.
 */
export function writeConditionalFormats(
  xml: SheetXml,
  sheet: Sheet,
  before: readonly ConditionalFormat[],
  differentialOf: (format: ConditionalFormat) => number,
): SheetXml {
  const known = new Set(before.map((each) => each.id));
  const kept = new Set(sheet.conditionalFormats.map((each) => areaAddress(each.area)));
  const gone = new Set(
    before.map((each) => areaAddress(each.area)).filter((each) => !kept.has(each)),
  );
  const tail = removeFromTail(xml.tail, (name, element) => {
    const { sqref = "" } = readAttributes(/<[^>]*>/.exec(element)?.[0] ?? "");
    return name === "conditionalFormatting" && gone.has(sqref);
  });
  const added = sheet.conditionalFormats.filter((each) => !known.has(each.id));
  let written: SheetXml = { ...xml, tail };
  let priority = Math.max(
    0,
    ...[...tail.matchAll(/\spriority="(\d+)"/g)].map((each) => Number(each[1])),
  );
  for (const format of added) {
    const block = ruleXml(format, ++priority, xml.prefix, () => differentialOf(format));
    written = { ...written, tail: insertInTail(written.tail, "conditionalFormatting", block) };
  }
  const bars = added.filter((each) => each.kind === "dataBar");
  return bars.length > 0 ? writeExtension(written, bars) : written;
}

function ruleXml(
  format: ConditionalFormat,
  priority: number,
  p: string,
  style: () => number,
): string {
  const formula = (text: string) =>
    `<${p}formula>${escapeXml(toStoredFormula(text))}</${p}formula>`;
  let rule: string;
  if (format.kind === "dataBar") rule = dataBarXml(format, priority, p);
  else if (format.kind === "custom")
    rule = `<${p}cfRule type="expression" dxfId="${style()}" priority="${priority}">${formula(format.formula)}</${p}cfRule>`;
  else {
    const operator = format.operator.charAt(0).toLowerCase() + format.operator.slice(1);
    const formulas =
      formula(format.formula1) + (format.formula2 === undefined ? "" : formula(format.formula2));
    rule = `<${p}cfRule type="cellIs" dxfId="${style()}" priority="${priority}" operator="${operator}">${formulas}</${p}cfRule>`;
  }
  const area = areaAddress(format.area);
  return `<${p}conditionalFormatting sqref="${area}">${rule}</${p}conditionalFormatting>`;
}

function dataBarXml(bar: DataBar, priority: number, p: string): string {
  const bound = ({ type, formula }: DataBarBound, automatic: "min" | "max") =>
    type === "automatic" || formula === undefined
      ? `<${p}cfvo type="${type === "automatic" ? automatic : BOUNDS[type]}"/>`
      : `<${p}cfvo type="${BOUNDS[type]}" val="${escapeXml(plain(formula))}"/>`;
  return (
    `<${p}cfRule type="dataBar" priority="${priority}"><${p}dataBar minLength="0" maxLength="100"${bar.showValue ? "" : ' showValue="0"'}>` +
    `${bound(bar.lower, "min")}${bound(bar.upper, "max")}<${p}color rgb="${argb(bar.color)}"/></${p}dataBar>` +
    `<${p}extLst><${p}ext xmlns:x14="${X14}" uri="${RULE_EXTENSION}"><x14:id>${guidOf(bar)}</x14:id></${p}ext></${p}extLst></${p}cfRule>`
  );
}

function writeExtension(xml: SheetXml, bars: readonly DataBar[]): SheetXml {
  const rules = bars.map(extensionXml).join("");
  const container = /<x14:conditionalFormattings[^>]*>/.exec(xml.tail);
  if (container) {
    const at = container.index + container[0].length;
    return { ...xml, tail: xml.tail.slice(0, at) + rules + xml.tail.slice(at) };
  }
  const p = xml.prefix;
  const ext = `<${p}ext xmlns:x14="${X14}" uri="${SHEET_EXTENSION}"><x14:conditionalFormattings>${rules}</x14:conditionalFormattings></${p}ext>`;
  return addInsideTail(xml, "extLst", ext);
}

/** The bar fills the cell at the upper bound; what is negative has the same hue, so that it prints. */
function extensionXml(bar: DataBar): string {
  const bound = ({ type, formula }: DataBarBound, automatic: "autoMin" | "autoMax") =>
    type === "automatic" || formula === undefined
      ? `<x14:cfvo type="${type === "automatic" ? automatic : BOUNDS[type]}"/>`
      : `<x14:cfvo type="${BOUNDS[type]}"><xm:f>${escapeXml(plain(formula))}</xm:f></x14:cfvo>`;
  const attributes = `minLength="0" maxLength="100"${bar.gradient ? "" : ' gradient="0"'}${bar.showValue ? "" : ' showValue="0"'}`;
  return (
    `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${guidOf(bar)}">` +
    `<x14:dataBar ${attributes} negativeBarColorSameAsPositive="1" axisPosition="none">` +
    `${bound(bar.lower, "autoMin")}${bound(bar.upper, "autoMax")}</x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${areaAddress(bar.area)}</xm:sqref></x14:conditionalFormatting>`
  );
}

const plain = (formula: string): string => toStoredFormula(formula);
const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/** Excel ties the two halves of a data bar together by a GUID; ids of the model are unique already. */
function guidOf(bar: DataBar): string {
  return /^\{[0-9A-F-]{36}\}$/i.test(bar.id)
    ? bar.id
    : `{00000000-0000-0000-0001-${hexOf(bar.id)}}`;
}

function hexOf(id: string): string {
  const sum = [...id].reduce(
    (hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 0xffffffffffff,
    7,
  );
  return sum.toString(16).toUpperCase().padStart(12, "0");
}
