import type { CellContent, SheetDescription } from "../report/sheetdescription";
import type { PlannedSheet } from "./plannedsheet";

/**
 * A description whose formulas refer to the other described sheets by the names that they have
 * while they are written. Excel lets formulas follow when those become the final ones; texts in
 * formulas, such as the place that a link leads to, get the final ones at once.
 */
export function withSheetNames(
  description: SheetDescription,
  plans: readonly PlannedSheet[],
): SheetDescription {
  const renamed = plans.filter(
    ({ place, description: { name } }) => place.draft !== name || place.name !== name,
  );
  if (renamed.length === 0) return description;
  const rename = (cell: CellContent | null): CellContent | null =>
    cell?.kind === "formula" ? { ...cell, formula: renameIn(cell.formula, renamed) } : cell;
  return {
    ...description,
    blocks: description.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((row) => row.map(rename)),
    })),
  };
}

function renameIn(formula: string, renamed: readonly PlannedSheet[]): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => {
      const isText = part.startsWith('"');
      const names = new Map(
        renamed.map(({ description, place }) => [
          description.name.toLowerCase(),
          isText ? place.name : place.draft,
        ]),
      );
      return part.replace(
        /'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{N}_.]*)!/gu,
        (reference, quoted: string | undefined, plain: string | undefined) => {
          const name = names.get((quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase());
          return name === undefined ? reference : `'${name.replaceAll("'", "''")}'!`;
        },
      );
    })
    .join("");
}
