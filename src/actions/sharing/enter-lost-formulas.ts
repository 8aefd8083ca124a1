import { goOnUnlessCancelled } from "../../office/excel";
import { enterFormulas } from "../../office/writing";
import { readFormulas } from "../../office/reading";
import { type CustomCell, customCellsShowing } from "./custom-cells-showing";
import { formulaAsTyped } from "./formula-as-typed";
import type { RepairOutcome } from "./repair-outcome";

/**
 * Two syncs to read, and one that enters all formulas and looks what they show then. When Excel
 * fails at that, or its answer gets lost, what is still lost is looked up and tried once more.
 *
 * @throws OfficeExtension.Error what Excel refused, when no formula was repaired
 * @throws CancelledError when the user cancelled before any was entered
 */
export async function enterLostFormulas(signal?: AbortSignal): Promise<RepairOutcome> {
  const lost = await lostCells();
  goOnUnlessCancelled(signal);
  const cells = lost.filter(({ isProtected }) => !isProtected);
  const left = await enter(cells).catch(enterTheRest);
  const leftAt = new Set(left.cells.map(placeOf));
  const repaired = cells.filter((cell) => !leftAt.has(placeOf(cell)));
  if (left.cause !== null && repaired.length === 0) throw left.cause;
  return {
    kind: "done",
    repaired: placesOf(repaired),
    unknown: left.cause === null ? placesOf(left.cells) : [],
    refused: left.cause === null ? [] : placesOf(left.cells),
    protectedSheets: [
      ...new Set(lost.filter((cell) => cell.isProtected).map(({ sheet }) => sheet)),
    ],
  };
}

/** Cells that show `#NAME?` still: by their formulas, or because Excel refused to enter them. */
interface LeftCells {
  readonly cells: readonly CustomCell[];
  readonly cause: Error | null;
}

async function enter(cells: readonly CustomCell[]): Promise<LeftCells> {
  const shown = await enterFormulas(
    cells.map((cell) => ({
      ...cell,
      formula: formulaAsTyped(cell.formula),
      instead: cell.formula,
    })),
  );
  return { cells: cells.filter((_, index) => shown[index] === "#NAME?"), cause: null };
}

async function enterTheRest(): Promise<LeftCells> {
  const rest = (await lostCells()).filter(({ isProtected }) => !isProtected);
  return enter(rest).catch(async (cause: Error) => {
    const cells = (await lostCells()).filter(({ isProtected }) => !isProtected);
    return { cells, cause: cells.length === 0 ? null : cause };
  });
}

const lostCells = async () => customCellsShowing(await readFormulas(), ["#NAME?"]);
const placeOf = ({ sheet, range }: CustomCell): string => `${sheet}!${range}`;
const placesOf = (cells: readonly CustomCell[]) =>
  cells.map(({ sheet, range }) => ({ sheet, range }));
