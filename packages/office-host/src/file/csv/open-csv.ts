import Papa from "papaparse";
import { MAX_COLUMNS, MAX_ROWS, Workbook, type Sheet } from "../../model";
import { UnreadableFileError } from "../format";
import { textOfBytes, type Encoding } from "./text-of-bytes";

/** What stands between the fields of a line. */
export type Separator = ";" | "," | "\t" | "|";

/** How a workbook was read that its file says nothing about. */
export interface CsvReading {
  readonly encoding: Encoding;
  readonly separator: Separator;
}

const SEPARATORS: readonly Separator[] = [";", "\t", ",", "|"];
/** Lines that tell which of them it is. */
const LINES = 50;
/** The most that a cell holds. */
const LONGEST_CELL = 32_767;

/** @example isCsvName("Cijfers 2023.CSV") //=> true */
export const isCsvName = (name: string): boolean => /\.(?:csv|tsv|tab)$/i.test(name);

/**
 * Opens a text file of fields as a workbook of one sheet. Encoding and separator are found out, as
 * nothing in the file says them. Numbers that are one in any notation become numbers; what may be
 * several, as `1.290`, stays the text that it is. Nothing becomes a formula.
 *
 * @throws {UnreadableFileError} when it is no text, or more than a sheet holds
 */
export function openCsv(
  bytes: Uint8Array,
  name: string,
): { readonly workbook: Workbook; readonly reading: CsvReading } {
  if (bytes.length === 0) throw new UnreadableFileError("empty", name);
  const { text, encoding } = textOfBytes(bytes);
  if (text.includes("\0")) throw new UnreadableFileError("other", name);
  const named = /^sep=(.)\r?\n/.exec(text);
  const fields = named ? text.slice(named[0].length) : text;
  const separator = SEPARATORS.find((each) => each === named?.[1]) ?? separatorOf(fields);
  const { data } = Papa.parse<string[]>(fields, { delimiter: separator });
  const base = name.replace(/\.[^.]*$/, "");
  const workbook = new Workbook(base.replace(/[\\/?*:[\]]/g, " ").slice(0, 31) || "Blad1");
  workbook.name = `${base}.xlsx`;
  data.forEach((line, row) => enterLine(workbook.active, row, line, name));
  return { workbook, reading: { encoding, separator } };
}

/**
 * The separator by which most lines have as many fields as the first has; of several the one that
 * makes most of them. A Dutch decimal comma is in the figures, and not in the headers.
 */
function separatorOf(text: string): Separator {
  const tried = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: LINES });
    const lines = data.filter((line) => line.some((field) => field !== ""));
    const widest = Math.max(0, ...lines.map((line) => line.length));
    const usual = lines.filter(({ length }) => length === widest).length;
    const even = widest > 1 ? usual / lines.length : 0;
    const head = lines[0]?.length === widest ? 1 : 0;
    return { separator, merit: even * 2 + head, widest };
  });
  tried.sort((a, b) => b.merit - a.merit || b.widest - a.widest);
  const [best] = tried;
  return best && best.widest > 1 ? best.separator : ";";
}

function enterLine(sheet: Sheet, row: number, line: readonly string[], name: string): void {
  if (row >= MAX_ROWS || line.length > MAX_COLUMNS)
    throw new UnreadableFileError("too-large", name);
  line.forEach((field, column) => {
    if (field === "") return;
    if (field.length > LONGEST_CELL) throw new UnreadableFileError("too-large", name);
    const number = numberOf(field);
    const cell = sheet.ensureCell(row, column);
    cell.value = number?.value ?? field;
    // Entered again it would be a formula.
    if (!number && /^[=+\-@']/.test(field)) cell.quoted = true;
    if (number && number.decimals > 0)
      cell.style = { numberFormat: `0.${"0".repeat(number.decimals)}` };
  });
}

/** A number in any notation, with the decimals that are printed; `1.290` may be two. */
function numberOf(field: string): { value: number; decimals: number } | null {
  const [, whole, fraction = ""] = /^(-?(?:0|[1-9]\d{0,14}))(?:[.,](\d{1,10}))?$/.exec(field) ?? [];
  if (whole === undefined) return null;
  const isGrouped = fraction.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole);
  return isGrouped
    ? null
    : { value: Number(`${whole}.${fraction || "0"}`), decimals: fraction.length };
}
