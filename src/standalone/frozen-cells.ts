import { cellAddress, parseArea, parseCell, type Area, type Place } from "spreadsheet/address";
import {
  attribute,
  child,
  elementMaker,
  numberIn,
  xmlText,
  type Edits,
  type XmlElement,
  type XmlSource,
} from "spreadsheet/xml";
import type { CustomCalls } from "./custom-calls";

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
export class CellFreezer {
  /** How many formulas become values. */
  replaced = 0;
  /** Cells that have no value to become; they will hold `#N/A`. */
  readonly unvalued: string[] = [];
  /** What formulas filled that will be values: `A5:A11`. */
  readonly spills: string[] = [];
  readonly #frozen: Frozen[] = [];
  readonly #shared = new Set<string>();
  readonly #areas: Area[] = [];
  #row = -1;

  constructor(private readonly calls: CustomCalls) {}

  /** Looks at the rows of a sheet, one after the other. */
  read(row: XmlElement): void {
    // Where a writer leaves the numbers out, each follows the one before.
    this.#row = (numberIn(attribute(row, "r")) ?? this.#row + 2) - 1;
    let column = -1;
    for (const cell of row.children) {
      if (cell.local !== "c") continue;
      column = parseCell(attribute(cell, "r") ?? "")?.column ?? column + 1;
      this.#readCell(cell, { row: this.#row, column });
    }
  }

  /** Changes the cells that were found. */
  write(edits: Edits, text: string): void {
    for (const each of this.#frozen) freeze(edits, text, each);
  }

  #readCell(cell: XmlElement, place: Place): void {
    const formula = child(cell, "f");
    const custom = formula !== undefined && this.#isCustom(formula);
    const isSpilled = !formula && this.#areas.some((area) => isInside(area, place));
    if (!custom && !isSpilled) return;
    if (custom) this.replaced++;
    const lacks = lacksValue(cell);
    if (lacks) this.unvalued.push(cellAddress(place.row, place.column));
    if (!custom && !lacks) return;
    const isCard = formula !== undefined && this.calls.givesCard(formula.text);
    this.#frozen.push({ cell, formula, lacks, isCard });
  }

  #isCustom(formula: XmlElement): boolean {
    const index = attribute(formula, "si");
    if (!this.calls.isIn(formula.text)) return index !== undefined && this.#shared.has(index);
    if (index !== undefined) this.#shared.add(index);
    const ref = attribute(formula, "t") === "array" ? attribute(formula, "ref") : undefined;
    const area = parseArea(ref ?? "");
    if (area) this.#areas.push(area);
    if (ref?.includes(":")) this.spills.push(ref);
    return true;
  }
}

interface Frozen {
  readonly cell: XmlElement;
  readonly formula: XmlElement | undefined;
  readonly lacks: boolean;
  readonly isCard: boolean;
}

function lacksValue(cell: XmlElement): boolean {
  const type = attribute(cell, "t");
  if (type === "str" || type === "inlineStr") return false;
  const text = child(cell, "v")?.text ?? "";
  return text === "" || (type === "e" && NO_VALUE.has(text));
}

function freeze(edits: Edits, text: string, { cell, formula, lacks, isCard }: Frozen): void {
  const make = elementMaker(cell);
  const type = attribute(cell, "t");
  const value = child(cell, "v");
  // `cm` marks a formula that spills.
  edits.setAttribute(cell, "cm", null);
  // `vm` is what a value is beside a number or text: its format, a card, or why it is an error. The
  // last goes: of an error that was waiting or did not fit, the reason is gone with the formula.
  const isCardNow = isCard && value?.text === CARD_AS_ERROR;
  if (lacks || (type === "e" && !isCardNow)) edits.setAttribute(cell, "vm", null);
  if (lacks) {
    edits.setAttribute(cell, "t", "e");
    edits.replaceInside(cell, make("v", {}, xmlText("#N/A")));
    return;
  }
  if (formula) edits.remove(formula);
  if (type !== "str") return;
  edits.setAttribute(cell, "t", "inlineStr");
  const content = value ? text.slice(value.openEnd, value.closeStart) : "";
  const kept = { "{http://www.w3.org/XML/1998/namespace}space": "preserve" };
  const inline = make("is", {}, make("t", kept, content as XmlSource));
  if (value) edits.replace(value, inline);
  else edits.append(cell, inline);
}

function isInside({ top, left, bottom, right }: Area, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
