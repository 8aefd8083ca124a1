import { type Cell, isEntity, isCellError, type ErrorCode, areaAddress } from "../../../model";
import { cellReference, toStoredFormula, escapeXml } from "../../format";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Number of its style in the file. */
  readonly style: number;
  readonly prefix: string;
  /** Number that marks a spilling formula as one (`cm`), when the file has it. */
  readonly spillMark?: number;
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
 * `formulaXml` keeps a stored formula as it stands when only its value is new.
 */
export function cellXml(cell: Readonly<Cell>, place: CellPlace, formulaXml?: string): string {
  const { prefix: p, row, column, style } = place;
  const spills = cell.spill !== undefined && cell.spill.rows * cell.spill.columns > 1;
  const formula =
    formulaXml ?? (cell.formula === undefined ? "" : formulaElement(cell, place, spills));
  const mark = spills && place.spillMark !== undefined ? ` cm="${place.spillMark}"` : "";
  const looks = style > 0 ? ` s="${style}"` : "";
  const [type, value] = valueElement(cell, formula !== "", p);
  const start = `<${p}c r="${cellReference(row, column)}"${looks}${type}${mark}`;
  return formula + value === "" ? `${start}/>` : `${start}>${formula}${value}</${p}c>`;
}

function formulaElement(
  cell: Readonly<Cell>,
  { row, column, prefix: p }: CellPlace,
  spills: boolean,
): string {
  const text = escapeXml(toStoredFormula(cell.formula ?? ""));
  if (!spills || !cell.spill) return `<${p}f>${text}</${p}f>`;
  const area = areaAddress({
    top: row,
    left: column,
    bottom: row + cell.spill.rows - 1,
    right: column + cell.spill.columns - 1,
  });
  return `<${p}f t="array" ref="${area}">${text}</${p}f>`;
}

/** The cell's `t` attribute and what holds its value. */
function valueElement({ value }: Readonly<Cell>, isFormula: boolean, p: string): [string, string] {
  if (value === null) return ["", ""];
  if (typeof value === "number")
    return Number.isFinite(value)
      ? ["", `<${p}v>${value}</${p}v>`]
      : [' t="e"', `<${p}v>#NUM!</${p}v>`];
  if (typeof value === "boolean") return [' t="b"', `<${p}v>${value ? 1 : 0}</${p}v>`];
  if (isCellError(value))
    return [' t="e"', `<${p}v>${STORED_ERRORS[value.error] ?? value.error}</${p}v>`];
  const text = escapeText(isEntity(value) ? value.text : value);
  if (isFormula) return [' t="str"', `<${p}v>${text}</${p}v>`];
  return [' t="inlineStr"', `<${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is>`];
}

/** Characters that XML cannot hold are `_xHHHH_` (ECMA-376 22.4.2.4), and so is text that looks so. */
function escapeText(text: string): string {
  return escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\r/g, (each) => {
        const code = each.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        return `_x${code}_`;
      }),
  );
}
