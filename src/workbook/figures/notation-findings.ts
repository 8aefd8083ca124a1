import type { Finding } from "../../domain/findings";
import type { TableNotation } from "./column-notation";
import type { Grid } from "../cells";

/** Says where nothing shows in which notation a text was written, and how it was read. */
export function notationFindings(grid: Grid, { assumed }: TableNotation): Finding[] {
  return assumed.map(({ row, column, text, notation, against }) => ({
    ...{ code: "notation-assumed", severity: against ? "warning" : "note" },
    ...{ sector: null, label: null, year: null },
    origin: grid.origin(row, column),
    ...{ text, notation },
  }));
}
