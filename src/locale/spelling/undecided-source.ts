/**
 * What is undecided about the source: which of several tables it is, how the one table is read, or
 * whether the one that is left takes the place of what was chosen.
 */
export type UndecidedSource =
  | { readonly kind: "tables"; readonly tables: readonly string[] }
  | { readonly kind: "readings"; readonly table: string }
  | { readonly kind: "gone"; readonly left: string };

/**
 * Several readings may go by one table, which is then named once.
 *
 * @param addresses one for each reading
 * @example undecidedSource(["Blad1!A1:D9", "Blad1!A1:D9"]) //=> {kind: "readings", table: "Blad1!A1:D9"}
 */
export function undecidedSource(addresses: readonly string[]): UndecidedSource {
  const tables = [...new Set(addresses)];
  const [first = ""] = tables;
  if (tables.length > 1) return { kind: "tables", tables };
  return addresses.length > 1 ? { kind: "readings", table: first } : { kind: "gone", left: first };
}
