import type { Locale, Sheet, Workbook } from "../../model";
import { HostError, invalidArgument } from "../protocol";

const TAKEN = "A resource with the same name or identifier already exists.";

/**
 * Excel's rules for a sheet's name: 1 to 31 characters, none of `/ \ ? * : [ ]`, no apostrophe
 * at either end, not "History", and not the name of another sheet in any case.
 * @throws HostError InvalidArgument or ItemAlreadyExists
 */
export function checkSheetName(workbook: Workbook, name: string, location: string, self?: Sheet) {
  const fits = name.length >= 1 && name.length <= 31 && !/[/\\?*:[\]]|^'|'$/.test(name);
  if (!fits || /^(history|geschiedenis)$/i.test(name)) throw invalidArgument(location);
  const wanted = name.toLowerCase();
  const other = workbook.sheets.find(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === wanted,
  );
  if (other) throw new HostError("ItemAlreadyExists", location, TAKEN);
}

/** The name Excel gives a sheet of its own accord: `Blad2`, `Sheet2`. */
export function nextSheetName(workbook: Workbook, locale: Locale): string {
  const word = locale === "nl-NL" ? "Blad" : "Sheet";
  for (let number = workbook.sheets.length + 1; ; number++) {
    const name = `${word}${number}`;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      return name;
  }
}

/** The name Excel gives a copy of a sheet: `Sheet1 (2)`. */
export function nameOfCopy(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const copy = base.slice(0, 31 - tail.length) + tail;
    if (!workbook.sheet(copy)) return copy;
  }
}
