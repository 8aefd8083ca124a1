import { areaAddress, columnName } from "spreadsheet/address";

export { columnName };

/**
 * An A1 address from rows and columns counted from 0.
 *
 * @example
 * address(4, 0, 23, 9); //=> "A5:J24"
 * address(4, 0); //=> "A5"
 */
export function address(top: number, left: number, bottom = top, right = left): string {
  return areaAddress({ top, left, bottom, right });
}

/** The same area with dollar signs, so that it stays when a formula is copied. */
export function fixed(a1: string): string {
  return a1.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
