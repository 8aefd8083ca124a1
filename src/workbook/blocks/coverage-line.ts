import type { Coverage } from "../../domain/quantities";
import type { Grid } from "../cells";
import { figureBeside } from "./figure-beside";
import { coverageIn } from "../figures";
import { readHeader } from "../words";

/** A line of a block that tells how many organisations reported. */
export interface CoverageLine {
  /** `null` where it does not say of how many. */
  readonly coverage: Coverage | null;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const isCoverage = (text: string): boolean => {
  const role = readHeader(text)?.role;
  return role === "coverage" || role === "reported";
};

/**
 * Reads `Respons | 33 van 35` or `Respons: 33 van 35`; `null` for a line of another kind.
 *
 * @example coverageLine(grid, 6, 0)?.coverage //=> {reported: 33, of: 35, origin}
 */
export function coverageLine(grid: Grid, row: number, column: number): CoverageLine | null {
  const text = grid.text(row, column);
  const beside = isCoverage(text);
  const behind = beside ? null : textBehind(text);
  if (!beside && behind === null) return null;
  const at = beside ? figureBeside(grid, row, column) : column;
  const given = behind ?? String(grid.value(row, at)).trim();
  return { coverage: coverageIn(given, grid.origin(row, at)), row, column: at, text: given };
}

function textBehind(text: string): string | null {
  const [, label = "", behind = ""] = /^([^:\d]+?)(?::\s*|\s+)(\d.*)$/.exec(text) ?? [];
  return behind !== "" && isCoverage(label) ? behind : null;
}
