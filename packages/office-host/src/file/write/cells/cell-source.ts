import { areaAddress, cellAddress } from "spreadsheet/address";
import { xmlText, type ElementMaker, type XmlSource } from "spreadsheet/xml";
import { isCellError, isEntity, type Cell, type ErrorCode } from "../../../model";
import { toFileText, toStoredFormula } from "../../format";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Number of its style in the file. */
  readonly style: number;
  /** Number that marks a spilling formula as one (`cm`), when the file has it. */
  readonly spillMark: number | undefined;
}

/** What stays of a stored cell of which only the value is new. */
export interface StoredFormula {
  readonly source: XmlSource;
  readonly mark: string | undefined;
}

/** Errors that are newer than the file format: stored as Excel stores them for older ones. */
const STORED_ERRORS: Readonly<Partial<Record<ErrorCode, string>>> = {
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#FIELD!": "#VALUE!",
  "#BUSY!": "#N/A",
};

/**
 * A cell as the file stores it, with the value its formula last gave.
 * `{value: 326, formula: "=A1"}` at B2 gives `<c r="B2"><f>A1</f><v>326</v></c>`.
 */
export function cellSource(
  make: ElementMaker,
  cell: Readonly<Cell>,
  place: CellPlace,
  stored?: StoredFormula,
): XmlSource {
  const { row, column, style } = place;
  const spills = cell.spill !== undefined && cell.spill.rows * cell.spill.columns > 1;
  const formula = stored?.source ?? formulaSource(make, cell, place, spills);
  const { type, source } = valueSource(make, cell, formula !== "");
  const mark = stored ? stored.mark : spills ? place.spillMark : undefined;
  const attributes = { r: cellAddress(row, column), s: style > 0 ? style : undefined, t: type };
  return make("c", { ...attributes, cm: mark }, formula, source);
}

const NONE = "" as XmlSource;

function formulaSource(
  make: ElementMaker,
  cell: Readonly<Cell>,
  { row, column }: CellPlace,
  spills: boolean,
): XmlSource {
  if (cell.formula === undefined) return NONE;
  const text = xmlText(toStoredFormula(cell.formula));
  if (!spills || !cell.spill) return make("f", {}, text);
  const [bottom, right] = [row + cell.spill.rows - 1, column + cell.spill.columns - 1];
  const ref = areaAddress({ top: row, left: column, bottom, right });
  return make("f", { t: "array", ref }, text);
}

interface StoredValue {
  readonly type: string | undefined;
  readonly source: XmlSource;
}

function valueSource(
  make: ElementMaker,
  { value }: Readonly<Cell>,
  isFormula: boolean,
): StoredValue {
  const held = (type: string | undefined, text: string | number): StoredValue => ({
    type,
    source: make("v", {}, xmlText(text)),
  });
  if (value === null) return { type: undefined, source: NONE };
  if (typeof value === "number")
    return Number.isFinite(value) ? held(undefined, value) : held("e", "#NUM!");
  if (typeof value === "boolean") return held("b", value ? 1 : 0);
  if (isCellError(value)) return held("e", STORED_ERRORS[value.error] ?? value.error);
  const text = toFileText(isEntity(value) ? value.text : value);
  if (isFormula) return held("str", text);
  const kept = { "{http://www.w3.org/XML/1998/namespace}space": "preserve" };
  return { type: "inlineStr", source: make("is", {}, make("t", kept, xmlText(text))) };
}
