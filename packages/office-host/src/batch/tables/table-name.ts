import { type Locale, type Table, type Workbook, parseArea } from "../../model";
import { HostError, invalidArgument } from "../protocol";

export function allTables(workbook: Workbook) {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/**
 * Excel's rules for a table's name: a letter, `_` or `\` in front, then letters, digits, `.` and
 * `_`; no cell address, not C or R, at most 255 characters; no other table or defined name.
 * @throws HostError InvalidArgument or ItemAlreadyExists
 */
export function checkTableName(workbook: Workbook, name: string, location: string, self?: Table) {
  const fits = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !/^[cr]$/i.test(name);
  if (!fits || parseArea(name) || /^r\d*c\d*$/i.test(name)) throw invalidArgument(location);
  const wanted = name.toLowerCase();
  const taken =
    allTables(workbook).some(
      ({ table }) => table !== self && table.name.toLowerCase() === wanted,
    ) || workbook.names.some((each) => each.name.toLowerCase() === wanted);
  if (taken) throw new HostError("ItemAlreadyExists", location);
}

/** The name Excel gives a table of its own accord: `Tabel1`, `Table1`. */
export function nextTableName(workbook: Workbook, locale: Locale): string {
  const word = locale === "nl-NL" ? "Tabel" : "Table";
  const taken = new Set(allTables(workbook).map(({ table }) => table.name.toLowerCase()));
  for (let number = 1; ; number++) {
    if (!taken.has(`${word}${number}`.toLowerCase())) return `${word}${number}`;
  }
}
