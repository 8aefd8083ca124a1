import { tokenize } from "@borgar/fx";
import { quoteSheetName } from "./area";

/** A name that formulas use, and what it becomes; `null` when it is gone. */
export interface Renaming {
  readonly kind: "sheet" | "table";
  readonly from: string;
  readonly to: string | null;
}

const BROKEN = "#REF!";

/**
 * A formula after a sheet or a table got another name, as Excel keeps it: what referred to it
 * still does, what referred to something deleted is `#REF!`.
 * @param formula with or without the `=`; a chart's reference is one too
 * @example
 * const renaming = { kind: "sheet", from: "Blad1", to: "Over zicht" } as const;
 * rewriteFormula("=Blad1!A1+1", renaming); //=> "='Over zicht'!A1+1"
 */
export function rewriteFormula(formula: string, renaming: Renaming): string {
  // Most formulas are not about it, and need no reading.
  const written = renaming.from.replaceAll("'", "''").toLowerCase();
  if (!formula.toLowerCase().includes(written)) return formula;
  return tokenize(formula)
    .map(({ type, value }) => (refers(type) ? rewriteToken(value, renaming) : value))
    .join("");
}

const refers = (type: string) => type.startsWith("range") || type === "structured";

function rewriteToken(token: string, { kind, from, to }: Renaming): string {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(token);
  if (kind === "sheet") {
    const sheet = split?.[1]?.replaceAll("''", "'") ?? split?.[2];
    if (!split || !same(sheet, from)) return token;
    return to === null ? BROKEN : `${quoteSheetName(to)}!${split[3] ?? ""}`;
  }
  const [, table, rest = ""] = /^([^[\]!']+)(\[.*)?$/s.exec(token) ?? [];
  if (!same(table, from)) return token;
  return to === null ? BROKEN : `${to}${rest}`;
}

function same(one: string | undefined, other: string): boolean {
  return one !== undefined && one.toLowerCase() === other.toLowerCase();
}
