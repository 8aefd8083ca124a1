import { isBeyondBounds } from "./beyond-bounds";
import { columnName, LAST_COLUMN, LAST_ROW, parseArea } from "spreadsheet/address";
import { parseA1Ref, parseStructRef, tokenize, type ReferenceStruct, type Token } from "@borgar/fx";
import { areaAddress, type Area, withFieldValues, type ErrorCode, type Sheet } from "../../model";
import { type Place, callHead, errorFormula, textLiteral } from "../engine";
import { expandLet } from "./expand-let";
import { findName, findTable, sameName, tableAt, type Structure } from "./structure";
import { structuredArea } from "./structured-area";

/** What a formula's words mean where it stands. */
export interface Surroundings {
  readonly place: Place;
  /** The sheet it stands on; `null` for a formula that stands nowhere. */
  readonly sheet: Sheet | null;
  /** The sheet that a reference without a sheet's name means. */
  readonly context: Sheet;
  readonly structure: Structure;
  /** The engine's own name for a sheet. */
  readonly key: (sheet: Sheet) => string;
  /** What spills from a cell now: `A1#`. */
  readonly spillAt: (sheet: Sheet, row: number, column: number) => Area | null;
  /** Number of a custom function among the declarations, by its name in capitals. */
  readonly declaration: (name: string) => number | undefined;
  /** The engine's functions, in capitals. */
  readonly functions: ReadonlySet<string>;
}

export interface Translation {
  /** In the engine's notation without `=`; `null` when the engine cannot do it. */
  readonly text: string | null;
  /** It names sheets or tables, so it must be translated again when those change. */
  readonly followsStructure: boolean;
  /** It refers to what spills from a cell (`A1#`). */
  readonly followsSpills: boolean;
  /** Custom functions are called in it. */
  readonly calls: number;
}

/** A word of a formula that the engine has no equal for. */
class Untranslatable extends Error {}

/**
 * Writes a formula as the engine understands it: structured references become A1, sheets get the
 * engine's names, calls of custom functions become `HOST.CALL(...)`.
 *
 * `=SUM(Sales[Amount])` //=> `SUM('s1'!$C$2:$C$14)`
 */
export function translateFormula(formula: string, surroundings: Surroundings): Translation {
  return new Translator(formula, surroundings).translate();
}

class Translator {
  readonly #tokens: readonly Token[];
  readonly #at: Surroundings;
  /** How many brackets to close after a token, by its index. */
  readonly #closers = new Map<number, number>();
  #followsStructure = false;
  #followsSpills = false;
  #calls = 0;
  #index = 0;

  constructor(
    formula: string,
    surroundings: Surroundings,
    private readonly depth = 0,
  ) {
    this.#tokens = tokenize(expandLet(withFieldValues(formula)), { mergeRefs: true }).filter(
      ({ type }) => type !== "fx_prefix" && type !== "whitespace" && type !== "newline",
    );
    this.#at = surroundings;
  }

  translate(): Translation {
    const text = this.#text();
    const [followsStructure, followsSpills] = [this.#followsStructure, this.#followsSpills];
    return { text, followsStructure, followsSpills, calls: this.#calls };
  }

  #text(): string | null {
    const isCustom = (name: string) => this.#at.declaration(name) !== undefined;
    if (isBeyondBounds(this.#tokens, isCustom)) return null;
    try {
      let text = "";
      while (this.#index < this.#tokens.length) {
        const start = this.#index;
        text += this.#word();
        for (; this.#index <= start; this.#index++);
        text += ")".repeat(this.#closers.get(this.#index - 1) ?? 0);
      }
      return text === "" ? null : text;
    } catch (problem) {
      if (problem instanceof Untranslatable) return null;
      throw problem;
    }
  }

  /** The current token in the engine's notation; moves the index when it takes more than one. */
  #word(): string {
    const { type, value } = this.#token(this.#index);
    if (type === "range" || type === "range_beam") return this.#range(value);
    if (type === "structured") return this.#structured(value);
    if (type === "range_named") return this.#named(value);
    if (type === "func") return this.#function(value);
    if (type === "bool") return `${value.toUpperCase()}()`;
    if (type === "error") return this.#error(value.toUpperCase());
    if (type === "number") return value.replace(/^(.*)e(.*)$/i, "($1*10^$2)");
    if (type === "operator") return value === "@" ? this.#single() : value;
    if (type === "string") return textLiteral(value);
    throw new Untranslatable();
  }

  #token(index: number): Token {
    return this.#tokens[index] ?? { type: "end", value: "" };
  }

  #range(value: string): string {
    const context = parseA1Ref(value)?.context ?? [];
    const sheet = this.#sheetNamed(context);
    if (!sheet) return "#REF!";
    const address = value.slice(value.lastIndexOf("!") + 1);
    if (this.#token(this.#index + 1).value !== "#") return this.#prefix(sheet) + wholeAs(address);
    this.#index += 2;
    return this.#spilled(sheet, address);
  }

  #sheetNamed(context: readonly string[]): Sheet | undefined {
    if (context.length === 0) return this.#at.context;
    const [name = ""] = context;
    // Other workbooks and rows of sheets (Jan:Dec!A1) are beyond the engine.
    if (context.length > 1 || name.includes(":")) throw new Untranslatable();
    this.#followsStructure = true;
    return this.#at.structure.sheets.find((one) => sameName(one.name, name))?.sheet;
  }

  #prefix(sheet: Sheet): string {
    const key = this.#at.key(sheet);
    return key === this.#at.place.sheet ? "" : `'${key}'!`;
  }

  #spilled(sheet: Sheet, address: string): string {
    this.#followsSpills = true;
    const range = parseA1Ref(address);
    if (!range || !("range" in range)) return "#REF!";
    const { top, left } = range.range;
    const area = this.#at.spillAt(sheet, top ?? 0, left ?? 0);
    return area ? this.#area(sheet, area) : "#REF!";
  }

  #structured(value: string): string {
    const reference = parseStructRef(value);
    if (!reference || (reference.context?.length ?? 0) > 0) throw new Untranslatable();
    return this.#tableCells(reference);
  }

  #tableCells(reference: ReferenceStruct): string {
    this.#followsStructure = true;
    const { structure, sheet, place } = this.#at;
    const table = reference.table
      ? findTable(structure, reference.table)
      : sheet && tableAt(structure, sheet, place.row, place.column);
    if (!table) return "#REF!";
    const cells = structuredArea(reference, table, { sheet, row: place.row });
    return "error" in cells ? this.#error(cells.error) : this.#area(cells.sheet, cells.area);
  }

  #area(sheet: Sheet, area: Area): string {
    const address = areaAddress(area).replaceAll(/[A-Z]+|\d+/g, "$$$&");
    return this.#prefix(sheet) + address;
  }

  /** A defined name stands for its formula; a table's name alone means its data. */
  #named(value: string): string {
    this.#followsStructure = true;
    const reference = parseA1Ref(value);
    const sheet = this.#sheetNamed(reference?.context ?? []);
    const name = reference && "name" in reference ? reference.name : value;
    const defined = sheet && findName(this.#at.structure, name, sheet);
    if (defined) return this.#defined(defined.formula);
    if (!findTable(this.#at.structure, name)) throw new Untranslatable();
    return this.#tableCells({ table: name });
  }

  #defined(formula: string): string {
    // A name may not lead back to itself; nobody nests them this deep.
    if (this.depth > 20) throw new Untranslatable();
    const inner = new Translator(formula, this.#at, this.depth + 1).translate();
    // Calls in it would be counted from 0 again, and mixed up with those around it.
    if (inner.text === null || inner.calls > 0) throw new Untranslatable();
    this.#followsSpills ||= inner.followsSpills;
    return `(${inner.text})`;
  }

  #error(error: string): string {
    // After #REF! the rest of a reference to a deleted sheet may follow: #REF!A1.
    if (error === "#REF!" && this.#token(this.#index + 1).type.startsWith("range"))
      this.#index += 2;
    return error === "#REF!" ? error : errorFormula(error as ErrorCode);
  }

  #function(value: string): string {
    const name = value.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
    const declaration = this.#at.declaration(name);
    if (declaration !== undefined) return this.#call(declaration);
    if (this.#at.functions.has(`X.${name}`)) return `X.${name}`;
    if (!this.#at.functions.has(name) || FOREIGN.test(name)) throw new Untranslatable();
    return name;
  }

  #call(declaration: number): string {
    const empty = this.#token(this.#index + 2).value === ")";
    this.#index += 2;
    return callHead(this.#at.place, this.#calls++, declaration) + (empty ? "" : ",");
  }

  /** `@` before a reference or a call: the one cell of it that stands in the formula's row. */
  #single(): string {
    const end = this.#operandEnd(this.#index + 1);
    this.#closers.set(end, (this.#closers.get(end) ?? 0) + 1);
    return "HOST.SINGLE(";
  }

  #operandEnd(start: number): number {
    if (this.#token(start).type !== "func") return start;
    let depth = 0;
    for (let index = start + 1; index < this.#tokens.length; index++) {
      const { value } = this.#token(index);
      if (value === "(") depth++;
      if (value === ")" && --depth === 0) return index;
    }
    throw new Untranslatable();
  }
}

/**
 * An address that reaches from edge to edge written as whole columns, or else rows: of those the
 * engine holds what is filled, of others each cell.
 *
 * `A1:XFD1048576` //=> `$A:$XFD`
 */
function wholeAs(address: string): string {
  const area = address.includes(":") ? parseArea(address) : null;
  if (!area) return address;
  const { top, bottom, left, right } = area;
  if (top === 0 && bottom === LAST_ROW) return `$${columnName(left)}:$${columnName(right)}`;
  return left === 0 && right === LAST_COLUMN ? `$${top + 1}:$${bottom + 1}` : address;
}

/** What HyperFormula has and Excel has not. */
const FOREIGN =
  /^(HOST|HF|X)\.|^(ARRAYFORMULA|ARRAY_CONSTRAIN|COUNTUNIQUE|INTERVAL|ISBINARY|MAXPOOL|MEDIANPOOL|SPLIT|VERSION)$/;
