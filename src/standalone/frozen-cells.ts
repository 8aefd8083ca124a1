import type { CustomCalls } from "./custom-calls";
import { spliced, type Edit } from "./spliced";
import { elementsOf, prefixOf, type XmlElement } from "./xml-elements";
import { attribute, textOf, withoutAttribute } from "./xml-text";

/** A sheet's part whose custom functions became values. */
export interface FrozenCells {
  readonly xml: string;
  /** How many formulas became values. */
  readonly replaced: number;
  /** Cells that had no value to become; they now hold `#N/A`. */
  readonly unvalued: readonly string[];
  /** What formulas filled that are values now: `A5:A11`. */
  readonly spills: readonly string[];
}

/** What a cell shows that was never calculated, not yet, or without the add-in. */
const NO_VALUE: ReadonlySet<string> = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA"]);

/** What a card is to an Excel that knows none. */
const CARD_AS_ERROR = "#VALUE!";

/**
 * Every cell whose formula calls a custom function becomes what the formula gave last, with its
 * looks; a formula shared among cells in each of them, one that fills an area in all of its cells.
 * Other cells stay as they are to the letter.
 *
 * [MS-XLSX] and ECMA-376 18.3.1.4 (c), 18.3.1.40 (f).
 */
export function frozenCells(xml: string, calls: CustomCalls): FrozenCells {
  if (!calls.mayBeIn(xml)) return { xml, replaced: 0, unvalued: [], spills: [] };
  const cells = cellsOf(xml);
  const shared = new Set<string>();
  const areas: Area[] = [];
  const spills: string[] = [];
  const isCustom = ({ formula }: Cell): boolean => {
    if (!formula) return false;
    const index = attribute(formula, "si");
    if (!calls.isIn(textOf(xml, formula))) return index !== null && shared.has(index);
    if (index !== null) shared.add(index);
    const ref = attribute(formula, "t") === "array" ? attribute(formula, "ref") : null;
    const area = areaOf(ref);
    if (area) areas.push(area);
    if (ref?.includes(":")) spills.push(ref);
    return true;
  };
  const edits: Edit[] = [];
  const unvalued: string[] = [];
  let replaced = 0;
  for (const cell of cells) {
    const custom = isCustom(cell);
    if (custom) replaced++;
    const isSpilled = !custom && !cell.formula && areas.some((area) => isInside(area, cell));
    const lacks = (custom || isSpilled) && lacksValue(xml, cell);
    if (lacks) unvalued.push(addressOf(cell));
    if (!custom && !lacks) continue;
    const { start, end } = cell.element;
    edits.push({ start, end, text: valueCell(xml, cell, lacks, calls) });
  }
  return { xml: spliced(xml, edits), replaced, unvalued, spills };
}

interface Cell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly formula: XmlElement | null;
  readonly value: XmlElement | null;
}

/** The cells that hold a formula or an error. */
function cellsOf(xml: string): Cell[] {
  const [data] = elementsOf(xml, ["sheetData"]);
  if (!data) return [];
  let row = 0;
  return elementsOf(xml, ["row"], within(data)).flatMap((rowElement) => {
    // Where a writer leaves the numbers out, each follows the one before.
    row = Number(attribute(rowElement, "r") ?? row + 1);
    let column = 0;
    return elementsOf(xml, ["c"], within(rowElement)).flatMap((element): Cell[] => {
      const placed = placeOf(attribute(element, "r") ?? "");
      column = placed?.column ?? column + 1;
      // Most cells are plain values, which nothing here is about; a sheet can hold very many.
      const content = xml.slice(element.contentStart, element.contentEnd);
      if (!content.includes("f") && attribute(element, "t") !== "e") return [];
      const inside = elementsOf(xml, ["f", "v"], within(element));
      const named = (local: string) =>
        inside.find(({ name }) => name.slice(prefixOf(name).length) === local) ?? null;
      return [{ element, row, column, formula: named("f"), value: named("v") }];
    });
  });
}

const within = ({ contentStart, contentEnd }: XmlElement) => ({
  start: contentStart,
  end: contentEnd,
});

function lacksValue(xml: string, { element, value }: Cell): boolean {
  const type = attribute(element, "t");
  if (type === "str" || type === "inlineStr") return false;
  const text = value ? textOf(xml, value) : "";
  return text === "" || (type === "e" && NO_VALUE.has(text));
}

function valueCell(
  xml: string,
  { element, formula, value }: Cell,
  lacks: boolean,
  { givesCard }: CustomCalls,
): string {
  const { name } = element;
  const p = prefixOf(name);
  const type = attribute(element, "t");
  // `vm` is what a value is beside a number or text: its format, a card, or why it is an error. The
  // last goes: of an error that was waiting or did not fit, the reason is gone with the formula.
  const isCard = formula !== null && givesCard(textOf(xml, formula));
  const goes = type === "e" && !(isCard && value && textOf(xml, value) === CARD_AS_ERROR);
  // `cm` marks a formula that spills.
  const bare = (goes || lacks ? ["t", "cm", "vm"] : ["t", "cm"]).reduce(
    withoutAttribute,
    element.attributes,
  );
  if (lacks) return `<${name}${bare} t="e"><${p}v>#N/A</${p}v></${name}>`;
  if (type === "str") {
    const content = value ? xml.slice(value.contentStart, value.contentEnd) : "";
    return `<${name}${bare} t="inlineStr"><${p}is><${p}t xml:space="preserve">${content}</${p}t></${p}is></${name}>`;
  }
  const kept = type === null ? "" : ` t="${type}"`;
  const [from, to] = [formula?.start ?? element.contentStart, formula?.end ?? element.contentStart];
  const content = xml.slice(element.contentStart, from) + xml.slice(to, element.contentEnd);
  return `<${name}${bare}${kept}>${content}</${name}>`;
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function areaOf(ref: string | null): Area | null {
  const [from = "", to = from] = (ref ?? "").split(":");
  const [first, last] = [placeOf(from), placeOf(to)];
  if (!first || !last) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function isInside({ top, left, bottom, right }: Area, { row, column }: Cell): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function placeOf(address: string): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function addressOf({ row, column }: Cell): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
