import { unitOfFigures } from "../../domain/figures";
import {
  address,
  columnName,
  onlyValues,
  text,
  sheetLooks,
  type Block,
  type CellContent,
  type ChartDescription,
  type DataBarDescription,
  type Highlight,
  type SheetDescription,
  type SheetMark,
  type StyledArea,
} from "../description";
import { brokenLines } from "./broken-lines";
import { type SheetInput, sourceName } from "../source";
import { rowAir } from "./row-air";
import {
  bottomOf,
  tableBlock,
  tableDescription,
  tableStyles,
  type SheetColumn,
  type SheetTable,
} from "./sheet-table";

/** Title, source and warning stand above it. */
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

/** A chart beside the first table, with what it says in words below it, for who does not see it. */
export interface SheetChart {
  readonly heading: string;
  /** Rows that it is high. */
  readonly rows: number;
  readonly words: readonly CellContent[];
  /** Points that it is wide at least, where it needs more than others. */
  readonly points?: number;
  readonly chart: Omit<ChartDescription, "place">;
}

/** A sentence reaches over the blank cells at its right, as long as it is broken in time. */
export interface SheetList {
  readonly heading: string;
  readonly lines: readonly (readonly [CellContent | null, CellContent])[];
}

/** What is particular to a sheet; the rest is the same for all. */
export interface SheetParts {
  readonly name: string;
  readonly mark: SheetMark;
  /** The finding. */
  readonly title: CellContent;
  /** Of a sheet with totals, or one without. */
  readonly subtitle: (source: string, moment: Date) => string;
  /** Shown when the sheet no longer fits its source. */
  readonly warning: CellContent | null;
  /** From top to bottom, the first from `HEADER_ROW` on. */
  readonly tables: readonly [SheetTable, ...SheetTable[]];
  /** Lines under the tables that lead to cells: a heading, then a link and its sentence a line. */
  readonly list?: SheetList;
  readonly chart: SheetChart | null;
  /** Under the tables, from the heading on; broken where the page ends. */
  readonly notes: readonly string[];
  /** Beside the printed page, from `workingsColumn` on. */
  readonly workings: readonly Block[];
  /** How wide their columns are, where they need more room or less than others. */
  readonly workingPoints?: readonly number[];
  readonly decimals: number;
  readonly styled?: readonly StyledArea[];
  readonly dataBars?: readonly DataBarDescription[];
  readonly highlights?: readonly Highlight[];
  readonly rowHeights?: readonly { readonly rows: string; readonly points: number }[];
  /** Up to how many rows it is shrunk to one page; else it runs on, with its headings repeated. */
  readonly onePageTo: number;
}

const GAP = 16;
/** Of a chart that needs no more, in points. */
export const CHART_WIDTH = 268;
/** A narrow table's page is as wide as this, so that it is not printed larger than others. */
const PAGE = 800;
const WORKINGS = 84;
/** Of the notes, in points. */
const NOTE_SIZE = 9;

/** Where the chart stands: behind a gap at the table's right. */
export const chartColumn = (columns: number): number => columns + 1;
/** Where the cells begin that are not printed. */
export const workingsColumn = (columns: number): number => columns + 3;

/** How wide a sheet prints, in points: its first table, and a chart beside it. */
export function pageWidth(
  columns: readonly SheetColumn[],
  chart: Pick<SheetChart, "points"> | null,
): number {
  const table = columns.reduce((sum, { points }) => sum + points, 0);
  return Math.max(PAGE, chart ? table + GAP + (chart.points ?? CHART_WIDTH) : table);
}

/** A sheet of the usual form: heading, tables, a chart beside them, notes below. */
export function composeSheet(input: SheetInput, given: SheetParts): SheetDescription {
  const [first] = given.tables;
  const width = pageWidth(first.columns, given.chart);
  const notes = given.notes.flatMap((line) => brokenLines(line, width, NOTE_SIZE));
  const parts = { ...given, notes };
  const bottom = Math.max(...parts.tables.map(bottomOf));
  const under = Math.max(bottom + 2, chartBottom(parts.chart) + 1);
  const below = under + listHeight(parts.list);
  const description: SheetDescription = {
    name: parts.name,
    mark: parts.mark,
    blocks: [
      headingBlock(input, parts),
      ...parts.tables.map(tableBlock),
      ...listBlocks(under, parts.list),
      ...chartBlocks(first, parts.chart),
      { top: below, left: 0, rows: parts.notes.map((each) => [text(each)]) },
      ...parts.workings,
    ],
    looks: sheetLooks(parts.decimals, unitOfFigures(input.source.figures)),
    styled: styles(parts, under, below),
    columnWidths: columnWidths(first, parts),
    rowHeights: [...rowHeights(parts, under, below), ...(parts.rowHeights ?? [])],
    tables: parts.tables.map(tableDescription),
    dataBars: parts.dataBars ?? [],
    highlights: parts.highlights ?? [],
    charts: chartsOf(first, parts.chart),
    frozenRows: FIRST_ROW,
    print: printing(input, parts, below),
  };
  return input.valuesOnly ? onlyValues(description) : description;
}

/** The first row under the chart and its words; lines below it reach over all columns. */
const chartBottom = (chart: SheetChart | null): number =>
  chart === null ? 0 : FIRST_ROW + chart.rows + chart.words.length;

/** Its heading, its lines, and a blank row. */
const listHeight = (list: SheetList | undefined): number => (list ? list.lines.length + 2 : 0);

function listBlocks(top: number, list: SheetList | undefined): Block[] {
  if (!list) return [];
  return [
    { top, left: 0, rows: [[text(list.heading)]] },
    { top: top + 1, left: 0, rows: list.lines },
  ];
}

function listStyles(top: number, list: SheetList | undefined): StyledArea[] {
  if (!list) return [];
  const last = top + list.lines.length;
  const heading = { look: "tableHeading", area: address(top, 0) };
  if (list.lines.length === 0) return [heading];
  return [
    heading,
    { look: "summary", area: address(top + 1, 0, last, 1) },
    { look: "link", area: address(top + 1, 0, last) },
  ];
}

function headingBlock({ source, moment }: SheetInput, parts: SheetParts): Block {
  const subtitle = text(parts.subtitle(sourceName(source), moment));
  return { top: 0, left: 0, rows: [[parts.title], [subtitle], [parts.warning]] };
}

function chartBlocks({ columns }: SheetTable, chart: SheetChart | null): Block[] {
  if (chart === null) return [];
  const left = chartColumn(columns.length);
  return [
    { top: HEADER_ROW, left, rows: [[text(chart.heading)]] },
    { top: FIRST_ROW + chart.rows, left, rows: chart.words.map((words) => [words]) },
  ];
}

function chartsOf({ columns }: SheetTable, chart: SheetChart | null): ChartDescription[] {
  if (chart === null) return [];
  const column = chartColumn(columns.length);
  const place = address(FIRST_ROW, column, FIRST_ROW + chart.rows - 1, column);
  return [{ ...chart.chart, place }];
}

function styles(
  { tables, list, chart, notes, styled = [] }: SheetParts,
  under: number,
  below: number,
): StyledArea[] {
  return [
    { look: "title", area: "A1" },
    { look: "subtitle", area: "A2" },
    { look: "warning", area: "A3" },
    ...tables.flatMap(tableStyles),
    ...listStyles(under, list),
    ...chartStyles(tables[0], chart),
    { look: "note", area: address(below, 0, below + notes.length - 1, 0) },
    { look: "noteHeading", area: address(below, 0) },
    ...styled,
  ];
}

function chartStyles({ columns }: SheetTable, chart: SheetChart | null): StyledArea[] {
  if (chart === null) return [];
  const column = chartColumn(columns.length);
  const words = FIRST_ROW + chart.rows;
  const last = words + Math.max(0, chart.words.length - 1);
  return [
    { look: "chartHeading", area: address(HEADER_ROW, column) },
    { look: "summary", area: address(words, column, last, column) },
  ];
}

function columnWidths({ columns }: SheetTable, { chart, workings, workingPoints }: SheetParts) {
  const table = columns.reduce((sum, column) => sum + column.points, 0);
  // What a narrow table leaves of the page is for the chart; title and notes reach over it.
  const rest = Math.max(0, pageWidth(columns, chart) - table - GAP);
  const beside = chart === null ? [Math.max(GAP, rest), GAP, GAP] : [GAP, rest, GAP];
  const right = Math.max(
    0,
    ...workings.map(({ left, rows }) => left + (rows[0]?.length ?? 0) - columns.length - 3),
  );
  const working = workingPoints ?? Array.from({ length: right }, () => WORKINGS);
  const points = [...columns.map((column) => column.points), ...beside, ...working];
  return points.map((each, index) => ({
    columns: `${columnName(index)}:${columnName(index)}`,
    points: each,
  }));
}

function rowHeights({ tables, list, chart, notes }: SheetParts, under: number, below: number) {
  const rows = (first: number, end = first): string => `${first + 1}:${end + 1}`;
  const bottom = Math.max(...tables.map(bottomOf));
  const air = rowAir(bottom);
  return [
    { rows: rows(0), points: 27 },
    { rows: rows(1, 2), points: 16 },
    ...tables.flatMap((table) => [
      { rows: rows(table.top), points: 22 },
      { rows: rows(table.top + 1, bottomOf(table)), points: air },
      ...table.rows.flatMap(({ kind }, index) =>
        kind === "group" ? [{ rows: rows(table.top + 1 + index), points: 25 }] : [],
      ),
    ]),
    // A narrow row under the table, unless words of the chart stand beside it.
    { rows: rows(bottom + 1), points: chartBottom(chart) > bottom + 1 ? 15 : 8 },
    ...(list ? [{ rows: rows(under), points: 20 }] : []),
    { rows: rows(below, below - 1 + notes.length), points: 13.5 },
  ];
}

function printing({ source, language }: SheetInput, parts: SheetParts, below: number) {
  const { footer } = language.report.overzicht;
  const { columns } = parts.tables[0];
  const right = parts.chart ? chartColumn(columns.length) : columns.length;
  const bottom = below - 1 + parts.notes.length;
  return {
    orientation: "landscape" as const,
    area: address(0, 0, bottom, right),
    onePage: bottom < parts.onePageTo,
    titleRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}`,
    // In Excel's footers & begins a code; two of them are the sign itself.
    footer: { left: footer.left(sourceName(source).replaceAll("&", "&&")), right: footer.right },
  };
}
