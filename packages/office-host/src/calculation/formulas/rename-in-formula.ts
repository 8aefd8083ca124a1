import { parseA1Ref, parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import { quoteSheetName } from "../../model";
import type { NameChanges } from "./name-changes";

/**
 * A formula after sheets, tables or columns changed their names, as Excel shows it then.
 *
 * `=Blad2!A1` with Blad2 renamed to `Mijn blad` //=> `='Mijn blad'!A1`
 * `=Blad2!A1` with Blad2 deleted //=> `=#REF!A1`
 *
 * @param ownTable Old name of the table the formula stands in, for `[@Doel]`.
 */
export function renameInFormula(
  formula: string,
  changes: NameChanges,
  ownTable: string | null,
): string {
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      if (type === "structured") return renameStructured(value, changes, ownTable);
      if (type === "range_named") return renameNamed(value, changes);
      return type.startsWith("range") ? renameSheet(value, changes) : value;
    })
    .join("");
}

function renameSheet(reference: string, { sheets }: NameChanges): string {
  const bang = reference.lastIndexOf("!");
  if (bang === -1) return reference;
  const context = parseA1Ref(reference)?.context ?? [];
  const name = context.length === 1 ? sheets.get(context[0]?.toLowerCase() ?? "") : undefined;
  if (name === undefined) return reference;
  const rest = reference.slice(bang + 1);
  return name === null ? `#REF!${rest}` : `${quoteSheetName(name)}!${rest}`;
}

function renameNamed(reference: string, changes: NameChanges): string {
  const table = changes.tables.get(reference.toLowerCase());
  return table === undefined ? renameSheet(reference, changes) : (table ?? "#REF!");
}

function renameStructured(
  value: string,
  { tables, columns }: NameChanges,
  ownTable: string | null,
): string {
  const reference = parseStructRef(value);
  if (!reference) return value;
  const old = (reference.table || (ownTable ?? "")).toLowerCase();
  const table = reference.table ? tables.get(old) : undefined;
  if (table === null) return "#REF!";
  const renamed = columns.get(old);
  const touched = reference.columns?.some((name) => renamed?.has(name.toLowerCase()));
  if (table === undefined && !touched) return value;
  return stringifyStructRef({
    ...reference,
    ...(table === undefined ? {} : { table }),
    columns: (reference.columns ?? []).map((name) => renamed?.get(name.toLowerCase()) ?? name),
  });
}
