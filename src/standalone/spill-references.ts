import { areaAddress, parseArea, parseCell, splitReference, type Area } from "spreadsheet/address";
import type { Package } from "spreadsheet/parts";
import { attribute, xmlText, type XmlElement } from "spreadsheet/xml";

/** Cells that a formula filled and that are values now, on a sheet: `A5:A11`. */
export interface FrozenSpill {
  readonly sheet: string;
  readonly area: string;
}

/** Where a part keeps formulas beside its cells. */
const FORMULAS = new Set([
  ...["f", "formula", "formula1", "formula2", "definedName"],
  ...["calculatedColumnFormula", "totalsRowFormula"],
]);

/** `A5#` as a file has it, or a text, in which nothing is a reference. */
const ANCHOR =
  /"(?:[^"]|"")*"|(?:_xlfn\.)?ANCHORARRAY\(((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?)([A-Z]+)(\$?)(\d+)\)/giu;

/**
 * Makes what referred to all that a formula fills (`A5#`) refer to the cells it filled: without the
 * formula it would be `#REF!`, and with it every list and sum that is made of it.
 *
 * @param sheet the one whose part it is; `null` for the workbook's
 */
export function referToAreas(
  pack: Package,
  path: string,
  sheet: string | null,
  spills: readonly FrozenSpill[],
): void {
  if (pack.text(path)?.includes("ANCHORARRAY(") !== true) return;
  const found: XmlElement[] = [];
  const { edits, save } = pack.edit(path, undefined, {
    take: (element) => {
      // In extensions a formula has an element of its own inside: `x14:formula1` holds an `xm:f`.
      const isFormula = FORMULAS.has(element.local) && element.children.length === 0;
      if (isFormula && element.text.includes("ANCHORARRAY(")) found.push(element);
      return element.local === "row";
    },
  });
  for (const element of found) {
    // Cells that share a formula refer each to other cells, as far as it has no `$`.
    const isShared = attribute(element, "si") !== undefined;
    const text = withAreas(element.text, sheet, spills, isShared);
    if (text !== element.text) edits.replaceInside(element, xmlText(text));
  }
  save();
}

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
      const on = context === undefined ? sheet : splitReference(context).sheet;
      const area = areaFrom(`${column}${row}`, on, spills);
      if (!area) return piece;
      const [, last = ""] = areaAddress(area).split(":");
      const end = last.replace(/(\d+)$/, `${fixedRow.replace("$", "$$$$")}$1`);
      return `${context ?? ""}${fixedColumn}${column}${fixedRow}${row}:${fixedColumn}${end}`;
    },
  );
}

/** What was filled from that cell. */
function areaFrom(
  address: string,
  sheet: string | null,
  spills: readonly FrozenSpill[],
): Area | null {
  const place = parseCell(address);
  const areas = spills
    .filter((each) => each.sheet.toLowerCase() === sheet?.toLowerCase())
    .map((each) => parseArea(each.area));
  const isFrom = (area: Area | null) =>
    area !== null && area.top === place?.row && area.left === place.column;
  return areas.find(isFrom) ?? null;
}
