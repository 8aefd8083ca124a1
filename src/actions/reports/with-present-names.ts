import type { CellContent, SheetDescription } from "../../report/description";
import { formulaAfterRenaming } from "./formula-after-renaming";

/**
 * A description whose formulas, links and mirrors lead to sheets as they are called now. Of a sheet
 * of ours that is gone its name and its words stay, as texts: a formula would show `#REF!`, or find
 * a sheet of the user's by that name.
 *
 * @param nameOf what a described sheet is called in the workbook: the same for one that is none of
 *   ours, `null` for one that is gone
 */
export function withPresentNames(
  description: SheetDescription,
  nameOf: (described: string) => string | null,
): SheetDescription {
  const blocks = description.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => row.map((cell) => cell && presentCell(cell, nameOf))),
  }));
  return { ...description, blocks };
}

function presentCell(cell: CellContent, nameOf: (described: string) => string | null): CellContent {
  if (cell.kind === "formula")
    return { ...cell, formula: formulaAfterRenaming(cell.formula, (name) => nameOf(name) ?? name) };
  if (cell.kind !== "link" && cell.kind !== "mirror") return cell;
  const sheet = nameOf(cell.sheet);
  if (cell.kind === "mirror")
    return sheet === null ? { kind: "text", text: cell.gives } : { ...cell, sheet };
  if (sheet === null) return { kind: "text", text: cell.text };
  return { ...cell, sheet, text: cell.text === cell.sheet ? sheet : cell.text };
}
