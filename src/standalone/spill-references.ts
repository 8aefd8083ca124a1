import { spliced, type Edit } from "./spliced";
import { elementsOf, type XmlElement } from "./xml-elements";
import { attribute, escaped, textOf } from "./xml-text";

/** Cells that a formula filled and that are values now, on a sheet: `A5:A11`. */
export interface FrozenSpill {
  readonly sheet: string;
  readonly area: string;
}

/** Where a part keeps formulas beside its cells. */
const FORMULAS = [
  ...["formula", "formula1", "formula2", "definedName"],
  ...["calculatedColumnFormula", "totalsRowFormula"],
];

/** `A5#` as a file has it, or a text, in which nothing is a reference. */
const ANCHOR =
  /"(?:[^"]|"")*"|(?:_xlfn\.)?ANCHORARRAY\(((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?)([A-Z]+)(\$?)(\d+)\)/giu;

/**
 * A part in which what referred to all that a formula fills (`A5#`) refers to the cells it filled:
 * without the formula it would be `#REF!`, and with it every list and sum that is made of it.
 *
 * @param sheet the one whose part it is; `null` for the workbook's
 */
export function spillReferences(
  xml: string,
  sheet: string | null,
  spills: readonly FrozenSpill[],
): string {
  if (spills.length === 0 || !xml.includes("ANCHORARRAY(")) return xml;
  const edits = formulasIn(xml).flatMap((element): Edit[] => {
    const formula = textOf(xml, element);
    const text = withAreas(formula, sheet, spills, isShared(element));
    if (text === formula) return [];
    return [{ start: element.contentStart, end: element.contentEnd, text: escaped(text) }];
  });
  return spliced(xml, edits);
}

/** In extensions a formula has an element of its own inside: `x14:formula1` holds an `xm:f`. */
function formulasIn(xml: string): XmlElement[] {
  const others = elementsOf(xml, FORMULAS).filter(
    ({ contentStart, contentEnd }) => !/<[^!]/.test(xml.slice(contentStart, contentEnd)),
  );
  return [...elementsOf(xml, ["f"]), ...others];
}

/** Cells that share a formula refer each to other cells, as far as it has no `$`. */
const isShared = (element: XmlElement): boolean => attribute(element, "si") !== null;

function withAreas(
  formula: string,
  sheet: string | null,
  spills: readonly FrozenSpill[],
  absoluteOnly: boolean,
): string {
  return formula.replace(
    ANCHOR,
    (
      piece,
      context: string | undefined,
      fixedColumn: string | undefined,
      column: string,
      fixedRow: string,
      row: string,
    ) => {
      if (fixedColumn === undefined) return piece;
      if (absoluteOnly && !(fixedColumn && fixedRow)) return piece;
      const on = context === undefined ? sheet : sheetNamed(context);
      const [, lastColumn, lastRow] = areaFrom(`${column}${row}`, on, spills) ?? [];
      if (lastColumn === undefined || lastRow === undefined) return piece;
      const from = `${fixedColumn}${column}${fixedRow}${row}`;
      return `${context ?? ""}${from}:${fixedColumn}${lastColumn}${fixedRow}${lastRow}`;
    },
  );
}

/** @example sheetNamed("'Jan''s blad'!") //=> "Jan's blad" */
function sheetNamed(context: string): string {
  const name = context.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The last column and row of what was filled from that cell. */
function areaFrom(
  address: string,
  sheet: string | null,
  spills: readonly FrozenSpill[],
): RegExpExecArray | null {
  const spill = spills.find(
    (each) =>
      each.sheet.toLowerCase() === sheet?.toLowerCase() &&
      each.area.startsWith(`${address.toUpperCase()}:`),
  );
  return /:([A-Z]+)(\d+)$/.exec(spill?.area ?? "");
}
