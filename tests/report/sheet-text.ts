import { columnName } from "../../src/report/description/address";
import { shownBy } from "../../src/report/description/content";
import type { CellContent, SheetDescription } from "../../src/report/description/sheet-description";

/** Every cell with something in it by its address, so that a test can ask for `C8`. */
export function cellsByAddress(description: SheetDescription): Map<string, CellContent> {
  const cells = new Map<string, CellContent>();
  for (const { top, left, rows } of description.blocks) {
    rows.forEach((row, down) =>
      row.forEach((cell, across) => {
        if (cell) cells.set(`${columnName(left + across)}${top + down + 1}`, cell);
      }),
    );
  }
  return cells;
}

/** What a cell holds or its formula gives on the figures that were read. */
export function cellAt(description: SheetDescription, address: string): string | number | null {
  const cell = cellsByAddress(description).get(address);
  if (!cell) return null;
  return shownBy(cell);
}

export function formulaAt(description: SheetDescription, address: string): string | null {
  const cell = cellsByAddress(description).get(address);
  return cell?.kind === "formula" ? cell.formula : null;
}

/** The sheet as lines of text, row by row: what a reader sees, for a snapshot. */
export function sheetText(description: SheetDescription): string {
  const rows = new Map<number, string[]>();
  for (const address of cellsByAddress(description).keys()) {
    const row = Number(address.replace(/\D+/, ""));
    const value = cellAt(description, address);
    const shown = typeof value === "number" ? String(Number(value.toFixed(4))) : (value ?? "");
    if (shown !== "") rows.set(row, [...(rows.get(row) ?? []), shown]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => `${row}: ${cells.join(" | ")}`)
    .join("\n");
}

/** The sheet's formulas, a line each. */
export function formulaText(description: SheetDescription): string {
  return [...cellsByAddress(description)]
    .flatMap(([address, cell]) => (cell.kind === "formula" ? [`${address} ${cell.formula}`] : []))
    .join("\n");
}
