import { cellAddress, parseCell, type Area } from "spreadsheet/address";

export {
  cellAddress,
  columnIndex as columnNumber,
  columnName,
  type Area,
} from "spreadsheet/address";

/** A cell's value as Excel gives it: `""` for a blank, an error as its en-US text (`"#N/A"`). */
export type CellValue = string | number | boolean;

/** An Excel table on a sheet; `range` is in A1 without the sheet's name, headers included. */
export interface SheetTable {
  readonly name: string;
  readonly range: string;
}

/** Whether days count from 1904; `"unknown"` where Excel did not tell. */
export type DateSystem1904 = boolean | "unknown";

/** The used part of one sheet, as plain data. Rows and columns count from 0. */
export interface SheetCells {
  readonly name: string;
  /** Row and column of `values[0][0]` on the sheet. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** en-US number formats in the shape of `values`; `null` where they were not read. */
  readonly numberFormats: readonly (readonly string[])[] | null;
  readonly tables: readonly SheetTable[];
  /** Merged areas in A1, without the sheet's name; left out where there are none. */
  readonly merges?: readonly string[] | "unknown";
  /** Whether days are counted from 1904, as in workbooks that an old Mac began. @default false */
  readonly date1904?: DateSystem1904;
}

/** @example areaAddress({top: 0, left: 0, bottom: 13, right: 8}) //=> "A1:I14" */
export function areaAddress({ top, left, bottom, right }: Area): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/** Reads `A1:I14` or `$A$1:$I$14`, with or without a sheet's name; `null` when it is no such range. */
export function parseRange(address: string): Area | null {
  const [, first = "", last = first] =
    /(?:^|!)(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?$/i.exec(address) ?? [];
  const [from, to] = [parseCell(first), parseCell(last)];
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}

/** An area with rows and columns changed places. */
export function onItsSide({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}

/** What a reading was made of, by which it is known again when rows were added. */
type SourceKey =
  /** An Excel table, whatever its sheet is called. */
  | { readonly table: string; readonly reading: string }
  /** A table from this cell on; `reading` tells the readings of one table apart. */
  | { readonly sheet: string; readonly cell: string; readonly reading: string }
  /** Several that are read as one. */
  | { readonly together: "joined" | "measures"; readonly keys: readonly SourceKey[] };

/**
 * A key as the text by which readings are compared and a choice is kept.
 *
 * @example keyText({ table: "Sectorcijfers", reading: "" }) //=> '{"table":"Sectorcijfers","reading":""}'
 */
export const keyText = (key: SourceKey): string => JSON.stringify(key);

/** The key of several sources that are read as one. */
export const keyTogether = (
  together: "joined" | "measures",
  sources: readonly { readonly key: string }[],
): string => keyText({ together, keys: sources.map(({ key }) => JSON.parse(key) as SourceKey) });

/** Whether a kept key is that of this reading, or was before version 2 gave keys their form. */
export const isKey = (key: string, kept: string): boolean =>
  key === kept || (!kept.startsWith("{") && formerText(JSON.parse(key) as SourceKey) === kept);

/** @example formerText({ sheet: "Blad1", cell: "A1", reading: "" }) //=> "Blad1!A1" */
function formerText(key: SourceKey): string {
  if ("together" in key) return `${key.together} ${key.keys.map(formerText).join(" + ")}`;
  const place = "table" in key ? `table ${key.table}` : `${key.sheet}!${key.cell}`;
  return key.reading === "" ? place : `${place} ${key.reading}`;
}

/** A sheet that goes by another name. */
export interface SheetRename {
  readonly before: string;
  readonly after: string;
}

/** The key as it is once a sheet was renamed; a kept text that is no key stays what it is. */
export function keyAfter(renamed: SheetRename, kept: string): string {
  const key = parseKey(kept);
  return key ? keyText(after(renamed, key)) : kept;
}

function parseKey(kept: string): SourceKey | null {
  try {
    const key: unknown = JSON.parse(kept);
    return isSourceKey(key) ? key : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isSourceKey(given: unknown): given is SourceKey {
  if (typeof given !== "object" || given === null) return false;
  if ("keys" in given) return Array.isArray(given.keys) && given.keys.every(isSourceKey);
  return "table" in given || "sheet" in given;
}

function after(renamed: SheetRename, key: SourceKey): SourceKey {
  if ("together" in key) return { ...key, keys: key.keys.map((each) => after(renamed, each)) };
  return "sheet" in key && key.sheet === renamed.before ? { ...key, sheet: renamed.after } : key;
}
