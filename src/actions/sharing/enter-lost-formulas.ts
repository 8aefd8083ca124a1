import { enterFormulas } from "../../office/writing";
import { readFormulas } from "../../office/reading";
import { customCellsShowing } from "./custom-cells-showing";
import { formulaAsTyped } from "./formula-as-typed";
import type { RepairOutcome } from "./repair-outcome";

/**
 * Two syncs to read, and one that enters all formulas and looks what they show then.
 *
 * @throws OfficeExtension.Error what Excel refused
 */
export async function enterLostFormulas(): Promise<RepairOutcome> {
  const lost = customCellsShowing(await readFormulas(), ["#NAME?"]);
  const protectedSheets = new Set(
    lost.filter((each) => each.isProtected).map((each) => each.sheet),
  );
  const cells = lost.filter(({ isProtected }) => !isProtected);
  const shown = await enterFormulas(
    cells.map((cell) => ({ ...cell, formula: formulaAsTyped(cell.formula) })),
  );
  const places = cells.map(({ sheet, range }) => ({ sheet, range }));
  return {
    kind: "done",
    repaired: places.filter((_, index) => shown[index] !== "#NAME?"),
    unknown: places.filter((_, index) => shown[index] === "#NAME?"),
    protectedSheets: [...protectedSheets],
  };
}
