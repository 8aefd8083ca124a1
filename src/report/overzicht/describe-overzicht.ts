import type { OverzichtTexts } from "../../locale/interfaces";
import {
  address,
  onlyValues,
  text,
  PALETTE,
  sheetLooks,
  type Block,
  type CellContent,
  type DataBarDescription,
  type Highlight,
  type PrintDescription,
  type SheetDescription,
} from "../description";
import { brokenLines, nameWidth, rowAir } from "../composing";
import { mostDecimals, sourceName, sectorNotes } from "../source";
import { chartWords, notesRow, overzichtChart } from "./chart-side";
import { headerRow, headingCells } from "./heading";
import { noteLines } from "./notes";
import {
  columnPoints,
  columnWidths,
  overzichtColumns,
  type OverzichtColumns,
} from "./overzicht-columns";
import type { OverzichtInput } from "./overzicht-input";
import { overzichtStyles } from "./overzicht-styles";
import {
  FIRST_ROW,
  HEADER_ROW,
  planOverzicht,
  plannedSectors,
  type OverzichtPlan,
} from "./overzicht-plan";
import { sectorRow } from "./sector-row";
import { totalRow, withoutOffsettingRow } from "./total-row";
import { workingsBlocks } from "./workings";

/** With more rows than these a single page would be too small to read. */
const ROWS_ON_A_PAGE = 80;

/** Of the lines under the table, in points. */
const NOTE_SIZE = 9;

/**
 * Describes the Overzicht: all sectors by group with subtotals, live formulas into the source, a
 * chart, and under the table what a reader must know.
 *
 * @throws RangeError when the source has no figures for that year
 * @example describeOverzicht({ source, year: 2023, language, moment: new Date() }).name
 * //=> "Overzicht 2023"
 */
export function describeOverzicht(input: OverzichtInput): SheetDescription {
  const { source, year, language } = input;
  const texts = language.report.overzicht;
  const notesOf = sectorNotes(source, texts.notes);
  const plan = planOverzicht(input, (figure) => notesOf(figure).length > 0);
  if (plan.groups.length === 0) throw new RangeError(`The source has no figures for ${year}.`);
  const columns = overzichtColumns(plan);
  const points = columnPoints(columns, nameColumn(plan, texts));
  const page = points.slice(0, columns.chart + 1).reduce((sum, each) => sum + each, 0);
  const lines = noteLines(source, plan, texts, notesOf).flatMap((line) =>
    brokenLines(line, page, NOTE_SIZE),
  );
  const notes = notesRow(plan, language.report);
  const last = notes + lines.length - 1;
  const description: SheetDescription = {
    name: texts.sheetName(year),
    mark: { kind: "overzicht", year },
    blocks: [
      ...tableBlocks(input, plan, columns),
      ...chartWords(plan, columns, language.report),
      { top: notes, left: 0, rows: lines.map((each) => [text(each)]) },
      ...workingsBlocks(input, plan, columns),
    ],
    looks: sheetLooks(mostDecimals(plannedSectors(plan).map(({ figure }) => figure))),
    styled: overzichtStyles(input, plan, columns, lines.length),
    columnWidths: columnWidths(points),
    rowHeights: rowHeights(plan, notes, last),
    tables: [
      {
        area: address(HEADER_ROW, 0, plan.offsetRow, columns.last),
        name: texts.tableName(year),
      },
    ],
    dataBars: dataBars(plan, columns),
    highlights: [reachedBar(plan, columns)],
    charts: [overzichtChart(plan, columns, language.report)],
    frozenRows: FIRST_ROW,
    print: printing(input, columns, last),
  };
  return input.valuesOnly ? onlyValues(description) : description;
}

function tableBlocks(
  input: OverzichtInput,
  plan: OverzichtPlan,
  columns: OverzichtColumns,
): Block[] {
  const texts = input.language.report.overzicht;
  const groupRows = plan.groups.flatMap((group): (CellContent | null)[][] => [
    [text(texts.group[group.id]), ...Array.from({ length: columns.last }, () => null)],
    ...group.sectors.map((sector) => sectorRow(input.source, columns, sector)),
    ...(group.totalRow === null
      ? []
      : [
          totalRow(
            { name: texts.groupTotal[group.id], row: group.totalRow, groups: [group] },
            columns,
            texts,
          ),
        ]),
  ]);
  const rows = [
    headerRow(texts, columns, input.year),
    ...groupRows,
    totalRow({ name: texts.total, row: plan.totalRow, groups: plan.groups }, columns, texts),
    withoutOffsettingRow(plan, columns, texts),
  ];
  const heading = headingCells(input, plan, columns).map((cell) => [cell]);
  return [
    { top: 0, left: 0, rows: heading },
    { top: HEADER_ROW, left: 0, rows },
  ];
}

/** Points for the names of the sectors and of the totals, which may have to say that they lack one. */
function nameColumn(plan: OverzichtPlan, texts: OverzichtTexts): number {
  const names = plannedSectors(plan).map(({ figure }) => figure.label);
  const totals = plan.groups.map(({ id }) => texts.groupTotal[id]);
  return nameWidth(
    names,
    [...totals, texts.total].map((total) => total + texts.incomplete),
  );
}

function rowHeights(plan: OverzichtPlan, notes: number, last: number) {
  const rows = (first: number, end = first): string => `${first + 1}:${end + 1}`;
  return [
    { rows: rows(0), points: 27 },
    { rows: rows(1, 2), points: 16 },
    { rows: rows(HEADER_ROW), points: 22 },
    { rows: rows(FIRST_ROW, plan.offsetRow), points: rowAir(plan.offsetRow) },
    ...plan.groups.map(({ headingRow }) => ({ rows: rows(headingRow), points: 25 })),
    { rows: rows(plan.offsetRow + 1), points: 8 },
    { rows: rows(notes, last), points: 13.5 },
  ];
}

/** The first bar ends at 100%, where the line stands; the second goes on from there. */
function dataBars(plan: OverzichtPlan, columns: OverzichtColumns): DataBarDescription[] {
  const down = (column: number): string => address(FIRST_ROW, column, plan.totalRow, column);
  return [
    { area: down(columns.barTo), color: PALETTE.bar, from: 0, to: 1 },
    { area: down(columns.barBeyond), color: PALETTE.reachedLight, from: 1, to: 1.5 },
  ];
}

function reachedBar(plan: OverzichtPlan, columns: OverzichtColumns): Highlight {
  const first = address(FIRST_ROW, columns.rate);
  return {
    area: address(FIRST_ROW, columns.barTo, plan.totalRow, columns.barTo),
    formula: `=N($${first})>=1`,
    fill: PALETTE.reachedLight,
  };
}

function printing(
  { source, language }: OverzichtInput,
  columns: OverzichtColumns,
  bottom: number,
): PrintDescription {
  const { left, right } = language.report.overzicht.footer;
  return {
    orientation: "landscape",
    area: address(0, 0, bottom, columns.chart),
    onePage: bottom < ROWS_ON_A_PAGE,
    titleRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}`,
    // In Excel's footers & begins a code; two of them are the sign itself.
    footer: { left: left(sourceName(source).replaceAll("&", "&&")), right },
  };
}
