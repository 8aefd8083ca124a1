import type { Finding } from "../domain/finding";
import type { SectorFigure } from "../domain/sectorfigure";
import { columnNotation } from "./columnnotation";
import type { Layout } from "./findlayouts";
import type { Grid } from "./grid";
import { FIGURE_ROLES, type FigureRole } from "./figureroles";
import { percentageScale } from "./percentagescale";
import type { CellMeaning } from "./readcell";
import { readRow } from "./readrow";

export interface TableReading {
  readonly figures: readonly SectorFigure[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the rows under a table's headers, the last one included. Rows of groups and totals, parts
 * of another row and notes are not counted; what cannot be read is said.
 *
 * @param titleYear year of rows that name none themselves
 */
export function readTable(
  grid: Grid,
  layout: Layout,
  bottom: number,
  titleYear: number | null,
): TableReading {
  const findings: Finding[] = [];
  const rows = rowsOf(layout.headerRow + 1, bottom);
  const meanings = meaningsOf(grid, layout, rows);
  const table = { grid, layout, meanings, titleYear: layout.year ?? titleYear, findings };
  const figures: SectorFigure[] = [];
  const unknown = new Set<string>();
  for (const row of rows) {
    const figure = readRow(table, row);
    if (!figure) continue;
    figures.push(figure);
    if (figure.group !== null || unknown.has(figure.sector)) continue;
    unknown.add(figure.sector);
    findings.push({
      code: "sector-unknown",
      severity: "note",
      sector: figure.sector,
      label: figure.label,
      year: figure.year,
      origin: grid.origin(row, layout.columns.sector),
      text: figure.label,
    });
  }
  return { figures, findings };
}

function rowsOf(top: number, bottom: number): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, i) => top + i);
}

function meaningsOf(
  grid: Grid,
  { columns, units }: Layout,
  rows: readonly number[],
): Record<FigureRole, CellMeaning> {
  const notation = columnNotation(figureTexts(grid, columns, rows));
  const meaning = (role: FigureRole): CellMeaning => {
    const column = columns[role];
    const percentage = role === "statedRate" || role === "statedRateInclProcurement";
    const scale =
      percentage && column !== undefined
        ? percentageScale(grid, column, rows, notation)
        : undefined;
    return { percentage, scale, notation, unit: percentage ? null : (units[role] ?? null) };
  };
  return {
    target: meaning("target"),
    realised: meaning("realised"),
    statedRate: meaning("statedRate"),
    procurement: meaning("procurement"),
    statedRateInclProcurement: meaning("statedRateInclProcurement"),
  };
}

function* figureTexts(
  grid: Grid,
  columns: Layout["columns"],
  rows: readonly number[],
): Generator<string> {
  for (const role of FIGURE_ROLES) {
    const column = columns[role];
    if (column === undefined) continue;
    for (const row of rows) yield grid.text(row, column);
  }
}
