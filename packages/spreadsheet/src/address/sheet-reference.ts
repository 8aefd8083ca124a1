/**
 * A sheet's name as it stands in a formula: quoted when it must be.
 *
 * @example quoteSheetName("Jan's blad") //=> "'Jan''s blad'"
 */
export function quoteSheetName(name: string): string {
  // A name that reads as a cell, in A1 or in R1C1, would be one.
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const isCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*)$/i.test(name);
  return isPlain && !isCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A reference cut in its sheet and the rest; `sheet` is `null` when it names none. */
export interface SheetReference {
  readonly sheet: string | null;
  readonly address: string;
}

/**
 * @example splitReference("'Jan''s blad'!A1") //=> { sheet: "Jan's blad", address: "A1" }
 * @example splitReference("A1:B2") //=> { sheet: null, address: "A1:B2" }
 */
export function splitReference(reference: string): SheetReference {
  const at = reference.lastIndexOf("!");
  if (at < 0) return { sheet: null, address: reference };
  const name = reference.slice(0, at);
  const isQuoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return {
    sheet: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    address: reference.slice(at + 1),
  };
}
