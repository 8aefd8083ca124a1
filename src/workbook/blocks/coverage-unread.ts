import type { Finding } from "../../domain/findings";
import { parseQuantity } from "../../domain/quantities";
import type { CoverageLine } from "./coverage-line";
import type { Grid } from "../cells";
import type { Who } from "../layouts";

type About = Pick<Who, "sector" | "label"> & { readonly year: number | null };

/**
 * Says of a response such as `95%` that it does not tell how many organisations reported, and of
 * how many; nothing of one that is not given.
 */
export function coverageUnread(
  grid: Grid,
  { coverage, row, column, text }: CoverageLine,
  { sector, label, year }: About,
): Finding[] {
  const origin = grid.origin(row, column);
  if (coverage !== null || parseQuantity(text, { origin }).kind === "missing") return [];
  const base = { code: "coverage-unread", severity: "note", origin, text } as const;
  return [{ ...base, sector, label, year, count: 1 }];
}
