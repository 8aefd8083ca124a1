import type { CellContent, SheetDescription } from "../../src/report/description/sheet-description";
import { cellsByAddress } from "../report/sheet-text";
import type { Calculated } from "./calculated-sheets";

/** What a comparison came to: numbers and texts that are equal, and what is not. */
export interface Comparison {
  readonly numbers: number;
  readonly texts: number;
  /** A line for each formula that gave something else. */
  readonly differences: readonly string[];
}

/**
 * Compares what formulas gave with what the description of their sheet says, to the last bit.
 *
 * @param only the formulas to compare, where the sheet was described from other figures
 */
export function compare(
  name: string,
  description: SheetDescription,
  calculated: ReadonlyMap<string, Calculated>,
  only: SheetDescription = description,
): Comparison {
  const made = cellsByAddress(only);
  const differences: string[] = [];
  let [numbers, texts] = [0, 0];
  for (const [address, cell] of cellsByAddress(description)) {
    if (!isFormula(cell) || !isSame(cell, made.get(address))) continue;
    const given = calculated.get(address) ?? "";
    // -0 is 0 to the reader.
    if (given === cell.gives) {
      if (typeof cell.gives === "number") numbers++;
      else texts++;
      continue;
    }
    differences.push(`${name}!${address}: ${shown(given)}, not ${shown(cell.gives)}`);
  }
  return { numbers, texts, differences };
}

type Formula = Extract<CellContent, { kind: "formula" | "mirror" }>;

const isFormula = (cell: CellContent): cell is Formula =>
  cell.kind === "formula" || cell.kind === "mirror";

function isSame(cell: Formula, other: CellContent | undefined): boolean {
  // What a mirror shows of other figures may be a sentence that does not follow them.
  if (cell.kind === "mirror") return other === cell;
  return other?.kind === "formula" && other.formula === cell.formula;
}

function shown(value: Calculated): string {
  if (typeof value === "number") return value.toPrecision(17);
  return typeof value === "object" ? `error ${value.error}` : JSON.stringify(value);
}
