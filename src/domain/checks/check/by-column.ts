import type { Quantity } from "../../quantities";

/**
 * Figures that stand below each other together; of a table on its side those that stand beside
 * each other, where that makes fewer groups. What stands on no sheet is one group.
 */
export function byColumn<Found extends { readonly quantity: Quantity }>(
  found: readonly Found[],
): Found[][] {
  const columns = grouped(found, /[A-Z]+/);
  const rows = grouped(found, /\d+/);
  return rows.length < columns.length ? rows : columns;
}

function grouped<Found extends { readonly quantity: Quantity }>(
  found: readonly Found[],
  part: RegExp,
): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const { origin } = each.quantity;
    const line = origin.kind === "cell" ? `${part.exec(origin.cell)?.[0]} ${origin.sheet}` : "";
    const known = groups.get(line);
    if (known) known.push(each);
    else groups.set(line, [each]);
  }
  return [...groups.values()];
}
