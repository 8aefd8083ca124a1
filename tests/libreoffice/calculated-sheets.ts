import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "office-host/file";
import { isCellError } from "office-host/model";
import type { Language } from "../../src/locale/language";
import { cellAddress } from "../../src/workbook/cells/cells";
import { calculatedNumbers } from "./calculated-numbers";

/** What a formula gave: a number with all its bits, a text, or an error. */
export type Calculated = number | string | { readonly error: string };

/**
 * What LibreOffice made of the formulas of a file. Texts and errors are those of the .xlsx it
 * saved; that has fifteen digits of a number, so numbers are those of its .xls, which keeps them.
 */
export async function calculatedSheets(
  folder: string,
  tag: Language["tag"],
  file: string,
): Promise<(sheet: string) => Map<string, Calculated>> {
  const saved = new Uint8Array(readFileSync(join(folder, `xlsx-${tag}`, file)));
  const workbook = await openFile(saved, file);
  const xls = join(folder, `xls-${tag}`, file.replace(/x$/, ""));
  const numbers = calculatedNumbers(readFileSync(xls));
  return (name) => {
    const cells = new Map<string, Calculated>();
    for (const { row, column, cell } of workbook.sheet(name)?.cells() ?? []) {
      const address = cellAddress(row, column);
      const { value } = cell;
      if (typeof value === "number") cells.set(address, numbers.get(name)?.get(address) ?? value);
      else if (isCellError(value)) cells.set(address, { error: value.error });
      else cells.set(address, String(value ?? ""));
    }
    return cells;
  };
}
