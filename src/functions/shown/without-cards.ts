/**
 * A result with the name of the sector in the place of each card; `null` where there is no card.
 *
 * @example withoutCards([[{ type: "Entity", text: "Politie", ... }]]) //=> [["Politie"]]
 */
export function withoutCards(result: unknown): unknown[][] | null {
  if (!Array.isArray(result)) return null;
  let hasCards = false;
  const plain = (result as unknown[][]).map((row) =>
    row.map((cell) => {
      if (!isCard(cell)) return cell;
      hasCards = true;
      return cell.text;
    }),
  );
  return hasCards ? plain : null;
}

function isCard(cell: unknown): cell is { readonly text: string } {
  return typeof cell === "object" && cell !== null && "type" in cell && cell.type === "Entity";
}
