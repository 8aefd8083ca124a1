import { parse, tokenize } from "@borgar/fx";
import {
  parseEntry,
  type Entry,
  ENTITY_BASIC_VALUE,
  isEntity,
  withFieldValues,
  isCellError,
  type Scalar,
  type CellEdit,
} from "../../model";
import { type BatchContext, type RangeTarget, invalidArgument } from "../protocol";
import { filledColumns } from "./filled-columns";
import { eachWritten } from "./range-cells";
import { checkFormula, checkText } from "./cell-limits";
import { headerNames } from "./table-headers";

/** A cell's value as the wire has it: `""` for a blank, an error as its en-US text; an entity has its basic value. */
export function wireValue(value: Scalar | undefined): string | number | boolean {
  if (value === null || value === undefined) return "";
  if (isEntity(value)) return ENTITY_BASIC_VALUE;
  return isCellError(value) ? value.error : value;
}

export function valueType(value: Scalar | undefined): string {
  if (value === null || value === undefined) return "Empty";
  if (isCellError(value) || isEntity(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/**
 * Enters values or formulas as if they were typed, in en-US notation: text that looks like a
 * formula, a number or a date becomes one, unless the cell's format is text.
 * @throws HostError InvalidArgument for other dimensions, or for a formula that cannot be read
 */
export function enterValues(
  range: RangeTarget,
  written: unknown,
  location: string,
  { workbook, drawn, weather }: BatchContext,
): void {
  const { sheet } = range;
  const edits: CellEdit[] = [];
  const formats: (() => void)[] = [];
  eachWritten(range, written, location, (row, column, value) => {
    const format = sheet.cell(row, column)?.style?.numberFormat;
    const entry = readEntry(value, format, location);
    edits.push({ sheet, row, column, input: entry });
    const { numberFormat } = entry;
    if (numberFormat) formats.push(() => sheet.setStyle(row, column, { numberFormat }));
  });
  for (const setFormat of formats) setFormat();
  const filled = weather.fillsTableColumns ? filledColumns(sheet, edits) : [];
  workbook.edit(headerNames(sheet, [...edits, ...filled]), "addin");
  if (formats.length > 0) drawn(sheet);
}

function readEntry(value: unknown, format: string | undefined, location: string): Entry {
  if (typeof value === "number" || typeof value === "boolean") return { kind: "value", value };
  if (typeof value !== "string") throw invalidArgument(location);
  const entry = parseEntry(value, "en-US", format);
  if (entry.kind !== "formula") checkText(value, location);
  else {
    checkFormula(entry.formula, location);
    if (!canBeRead(entry.formula)) throw invalidArgument(location);
  }
  return entry;
}

/** Whether it is a formula: Excel refuses what is none. */
export function canBeRead(formula: string): boolean {
  try {
    parse(tokenize(withFieldValues(formula)));
    return true;
  } catch {
    return false;
  }
}
