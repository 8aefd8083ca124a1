import { cellAddress, quoteSheetName } from "spreadsheet/address";
import type { Sheet } from "../../model";
import type { Place } from "../engine";

/** The engine's own names for sheets, which stay when a sheet is renamed. */
export class SheetKeys {
  readonly #keys = new Map<Sheet, string>();
  readonly #sheets = new Map<string, Sheet>();
  /** Names of sheets that are gone. */
  readonly #free: string[] = [];
  #last = 0;

  has(sheet: Sheet): boolean {
    return this.#keys.has(sheet);
  }

  /** The sheet's name in the engine, made when it has none: `s1`. */
  of(sheet: Sheet): string {
    let key = this.#keys.get(sheet);
    if (key === undefined) {
      key = this.#free.shift() ?? `s${++this.#last}`;
      this.#keys.set(sheet, key);
      this.#sheets.set(key, sheet);
    }
    return key;
  }

  sheet(key: string): Sheet | undefined {
    return this.#sheets.get(key);
  }

  /** `'Mijn blad'!B3`; on the sheet given for a formula that stands on none. */
  address({ sheet, row, column }: Place, otherwise: Sheet): string {
    const { name } = this.sheet(sheet) ?? otherwise;
    return `${quoteSheetName(name)}!${cellAddress(row, column)}`;
  }

  all(): readonly Sheet[] {
    return [...this.#keys.keys()];
  }

  /** @param free whether another sheet may have its name in the engine */
  forget(sheet: Sheet, free: boolean): void {
    const key = this.of(sheet);
    this.#sheets.delete(key);
    this.#keys.delete(sheet);
    if (free) this.#free.push(key);
  }
}
