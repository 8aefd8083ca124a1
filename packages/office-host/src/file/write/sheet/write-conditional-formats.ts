import { SHEET_ORDER } from "spreadsheet/parts";
import { areaAddress } from "spreadsheet/address";
import {
  attribute,
  child,
  children,
  descendants,
  elementMaker,
  joined,
  numberIn,
  parseXml,
  xmlText,
  type ElementMaker,
  type XmlSource,
} from "spreadsheet/xml";
import type { ConditionalFormat, DataBarBound, Sheet } from "../../../model";
import { toStoredFormula } from "../../format";
import { conditionalRules } from "../../read";
import type { OpenSheet } from "../cells";
import type { SheetContext } from "./sheet-context";

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
  open: OpenSheet,
  sheet: Sheet,
  before: readonly ConditionalFormat[],
  { styles }: SheetContext,
): void {
  const { root, edits } = open;
  const now = new Map(sheet.conditionalFormats.map((each) => [each.id, JSON.stringify(each)]));
  const stays = new Set(
    before.filter((each) => now.get(each.id) === JSON.stringify(each)).map((each) => each.id),
  );
  takeOut(open, before, stays);
  const priorities = descendants(root, "cfRule").map(
    (each) => numberIn(attribute(each, "priority")) ?? 0,
  );
  let priority = Math.max(0, ...priorities);
  const make = elementMaker(root);
  const added = sheet.conditionalFormats.filter((each) => !stays.has(each.id));
  const sources = added.map((format) => {
    const rule = ruleSource(make, format, ++priority, (style) => styles.differential(style));
    return make("conditionalFormatting", { sqref: areaAddress(format.area) }, rule);
  });
  if (sources.length > 0)
    edits.insertInOrder(root, SHEET_ORDER, "conditionalFormatting", joined(sources));
  const bars = added.filter((each) => each.kind === "dataBar");
  if (bars.length > 0) writeExtension(open, bars);
}

/** What the model read stands in the file in the same order; a rule goes when none of it stays. */
function takeOut(
  { root, edits }: OpenSheet,
  before: readonly ConditionalFormat[],
  stays: ReadonlySet<string>,
): void {
  const stored = conditionalRules(root).map((each, index) => ({ ...each, id: before[index]?.id }));
  const kept = new Set(
    stored.filter(({ id }) => id === undefined || stays.has(id)).map(({ rule }) => rule),
  );
  const gone = new Set(stored.map(({ rule }) => rule).filter((rule) => !kept.has(rule)));
  for (const { rule, block, extension } of stored) {
    if (!gone.has(rule)) continue;
    edits.remove(rule);
    if (children(block, "cfRule").every((each) => gone.has(each))) edits.remove(block);
    const drawn = extension?.parent;
    if (extension && drawn) edits.remove(drawn.children.length > 2 ? extension : drawn);
  }
}

function ruleSource(
  make: ElementMaker,
  format: ConditionalFormat,
  priority: number,
  differential: SheetContext["styles"]["differential"],
): XmlSource {
  const formula = (text: string) => make("formula", {}, xmlText(toStoredFormula(text)));
  if (format.kind === "dataBar") return dataBarSource(make, format, priority);
  const dxfId = differential(format.style);
  if (format.kind === "custom")
    return make("cfRule", { type: "expression", dxfId, priority }, formula(format.formula));
  const operator = format.operator.charAt(0).toLowerCase() + format.operator.slice(1);
  const formulas = [format.formula1, format.formula2].flatMap((each) =>
    each === undefined ? [] : [formula(each)],
  );
  return make("cfRule", { type: "cellIs", dxfId, priority, operator }, ...formulas);
}

function dataBarSource(make: ElementMaker, bar: DataBar, priority: number): XmlSource {
  const bound = ({ type, formula }: DataBarBound, automatic: "min" | "max") =>
    type === "automatic" || formula === undefined
      ? make("cfvo", { type: type === "automatic" ? automatic : BOUNDS[type] })
      : make("cfvo", { type: BOUNDS[type], val: plain(formula) });
  const id = x14("id", DECLARED, xmlText(guidOf(bar)));
  return make(
    "cfRule",
    { type: "dataBar", priority },
    make(
      "dataBar",
      { minLength: 0, maxLength: 100, showValue: bar.showValue ? undefined : 0 },
      bound(bar.lower, "min"),
      bound(bar.upper, "max"),
      make("color", { rgb: argb(bar.color) }),
    ),
    make("extLst", {}, make("ext", { uri: RULE_EXTENSION }, id)),
  );
}

/** As Excel writes them, with its own prefixes, which are declared where they begin. */
const x14 = elementMaker(parseXml(`<x14:ext xmlns:x14="${X14}"/>`));
const xm = elementMaker(parseXml(`<xm:f xmlns:xm="${XM}"/>`));
const DECLARED = { "xmlns:x14": X14 };

function writeExtension({ root, edits }: OpenSheet, bars: readonly DataBar[]): void {
  const list = child(root, "extLst");
  const holder = children(list, "ext").find((each) => attribute(each, "uri") === SHEET_EXTENSION);
  const container = holder?.children.find((each) => each.local === "conditionalFormattings");
  const rules = bars.map(extensionSource);
  if (container) return edits.append(container, joined(rules));
  const formattings = x14("conditionalFormattings", DECLARED, ...rules);
  if (holder) return edits.append(holder, formattings);
  const make = elementMaker(list ?? root);
  const made = make("ext", { uri: SHEET_EXTENSION }, formattings);
  if (list) edits.append(list, made);
  else edits.insertInOrder(root, SHEET_ORDER, "extLst", make("extLst", {}, made));
}

/** The bar fills the cell at the upper bound; what is negative has the same hue, so that it prints. */
function extensionSource(bar: DataBar): XmlSource {
  const bound = ({ type, formula }: DataBarBound, automatic: "autoMin" | "autoMax") =>
    type === "automatic" || formula === undefined
      ? x14("cfvo", { type: type === "automatic" ? automatic : BOUNDS[type] })
      : x14("cfvo", { type: BOUNDS[type] }, xm("f", {}, xmlText(plain(formula))));
  const attributes = {
    ...{ minLength: 0, maxLength: 100 },
    gradient: bar.gradient ? undefined : 0,
    showValue: bar.showValue ? undefined : 0,
    ...{ negativeBarColorSameAsPositive: 1, axisPosition: "none" },
  };
  const bounds = [bound(bar.lower, "autoMin"), bound(bar.upper, "autoMax")];
  const drawn = x14("dataBar", attributes, ...bounds);
  const rule = x14("cfRule", { type: "dataBar", id: guidOf(bar) }, drawn);
  const place = xm("sqref", {}, xmlText(areaAddress(bar.area)));
  return x14("conditionalFormatting", { ...DECLARED, "xmlns:xm": XM }, rule, place);
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
