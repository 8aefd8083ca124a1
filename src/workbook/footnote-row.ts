import { parseQuantity } from "../domain/quantities";
import type { Grid } from "./grid";
import type { Layout } from "./layout";

/** What a footnote begins with, in the place of a name: `1)`, `2`, `**`. */
const MARK = /^(?:\d{1,2}[.):]?|[a-z]\)|\*{1,3}\)?|[\u00b9\u00b2\u00b3])$/i;

/** Whether a row is a footnote: a mark for a name, and words alone in the place of figures. */
export function isFootnoteRow(grid: Grid, layout: Layout, row: number, column: number): boolean {
  if (!MARK.test(String(grid.value(row, column)).trim())) return false;
  const filled = layout.figureColumns.filter((each) => !grid.isBlank(row, each));
  return filled.length > 0 && filled.every((each) => isWords(grid, row, each));
}

function isWords(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (text === "") return false;
  return parseQuantity(text, { origin: grid.origin(row, column) }).kind === "unreadable";
}
