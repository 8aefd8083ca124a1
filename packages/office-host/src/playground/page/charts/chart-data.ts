import {
  parseArea,
  displayText,
  type Locale,
  formatOf,
  type Cell,
  type Chart,
  type ChartReference,
  type ChartSeries,
  type Workbook,
} from "../../../model";

/** A series with the figures that its references have now. */
export interface SeriesData {
  readonly name: string;
  readonly color: string;
  /** `null` where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly series: ChartSeries;
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

/** Office's own order of colours, for series that have none. */
const COLORS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];

/** `('Blad 1'!$A$1:$A$3,'Blad 1'!$A$9)` in its parts. */
function parts(reference: ChartReference): string[] {
  const bare = reference.replace(/^=?\(?|\)$/g, "");
  return bare.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function cellsOf(workbook: Workbook, reference: ChartReference): (Cell | undefined)[] {
  return parts(reference).flatMap((part) => {
    const split = part.lastIndexOf("!");
    const name = part.slice(0, split).trim().replace(/^'|'$/g, "").replaceAll("''", "'");
    const sheet = split < 0 ? workbook.active : workbook.sheet(name);
    const area = parseArea(part.slice(split + 1).trim());
    if (!sheet || !area) return [];
    const cells: (Cell | undefined)[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        if (!sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column))
          cells.push(sheet.cell(row, column));
    return cells;
  });
}

/** The figures that a chart draws, read from the cells it refers to. */
export function chartData(workbook: Workbook, chart: Chart, locale: Locale): ChartData {
  const text = (cell: Cell | undefined) => displayText(cell?.value ?? null, formatOf(cell), locale);
  const series = chart.series.map((one, at) => ({
    name: one.nameReference ? text(cellsOf(workbook, one.nameReference)[0]) || one.name : one.name,
    color: one.color ?? one.lineColor ?? COLORS[at % COLORS.length] ?? "#4472c4",
    values: cellsOf(workbook, one.values).map((cell) =>
      typeof cell?.value === "number" ? cell.value : null,
    ),
    series: one,
  }));
  const named = chart.series.find(({ categories }) => categories !== undefined)?.categories;
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = named ? cellsOf(workbook, named).map(text) : [];
  return {
    categories: Array.from({ length: count }, (_, at) => categories[at] ?? String(at + 1)),
    series,
  };
}
