import type { SectorFigure } from "../../domain/figures";
import { live, type CellContent } from "../description";
import { sourceCell, type ReportSource } from "./report-source";

/**
 * A cell that is 1 once a row of the source is no longer that of the sector and year it was when
 * the sheet was made, and 0 until then.
 *
 * @param expected the cell with the sector's name at that time
 * @param figures what the row of the sheet shows, a figure a year
 */
export function movedCell(
  source: ReportSource,
  figures: readonly SectorFigure[],
  expected: string,
): CellContent {
  const checks = new Set(figures.flatMap((figure) => checksOf(source, figure, expected)));
  return live(checks.size === 0 ? "0" : `IF(AND(${[...checks].join(",")}),0,1)`, 0);
}

function checksOf(source: ReportSource, figure: SectorFigure, expected: string): string[] {
  const [name, year] = [sourceCell(source, figure, "sector"), sourceCell(source, figure, "year")];
  return [
    ...(name === null ? [] : [`ISNUMBER(FIND(TRIM(${expected}),TRIM(${name})))`]),
    ...(year === null || figure.year === null ? [] : [isYear(year, figure.year)]),
  ];
}

/** A year that stands once for several rows leaves the cells under it blank. */
function isYear(cell: string, year: number): string {
  return `OR(${cell}="",ISNUMBER(SEARCH("${year}",${cell})),IFERROR(YEAR(${cell}),0)=${year})`;
}

/**
 * How many rows a table without years has more or less than when the sheet was made, to be added to
 * a sum of moved rows; nothing where that is not to be told. All rows count, as of some no sheet
 * shows a row: totals, and organisations that were added up.
 */
export function grownRows(source: ReportSource): string {
  const { table, range, columns } = source;
  // LibreOffice does not know a table's [#All] with single brackets; Excel takes both.
  const [top = 0, bottom = 0] = (range.match(/\d+/g) ?? []).map(Number);
  return table === null || columns.year !== undefined
    ? ""
    : `+ABS(ROWS(${table}[[#All]])-${bottom - top + 1})`;
}
