import { address } from "../address";
import { onlyValues, text } from "../content";
import { mostDecimals } from "../mostdecimals";
import { PALETTE } from "../palette";
import { sourceName } from "../reportsource";
import { sectorNotes } from "../sectornotes";
import { sheetLooks } from "../sheetlooks";
import type {
  Block,
  CellContent,
  DataBarDescription,
  Highlight,
  PrintDescription,
  SheetDescription,
} from "../sheetdescription";
import { chartWords, overzichtChart, summaryRow } from "./chartside";
import { headerRow, headingCells } from "./heading";
import { noteLines } from "./notes";
import { columnWidths, overzichtColumns, type OverzichtColumns } from "./overzichtcolumns";
import type { OverzichtInput } from "./overzichtinput";
import { overzichtStyles } from "./overzichtstyles";
import {
  FIRST_ROW,
  HEADER_ROW,
  planOverzicht,
  plannedSectors,
  type OverzichtPlan,
} from "./overzichtplan";
import { sectorRow } from "./sectorrow";
import { totalRow, withoutOffsettingRow } from "./totalrow";
import { workingsBlocks } from "./workings";

/** With more rows than these a single page would be too small to read. */
const ROWS_ON_A_PAGE = 80;

/** A table of more rows than these gets less air, so that its page is shrunk less. */
const AIRY_ROWS = 30;

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
  const columns = overzichtColumns(plan.withChange);
  const lines = noteLines(source, plan, texts, notesOf);
  const last = plan.offsetRow + 1 + lines.length;
  const description: SheetDescription = {
    name: texts.sheetName(year),
    mark: { kind: "overzicht", year },
    blocks: [
      ...tableBlocks(input, plan, columns),
      ...chartWords(plan, columns, language.report),
      { top: plan.offsetRow + 2, left: 0, rows: lines.map((each) => [text(each)]) },
      ...workingsBlocks(input, plan, columns),
    ],
    looks: sheetLooks(mostDecimals(plannedSectors(plan).map(({ figure }) => figure))),
    styled: overzichtStyles(source, plan, columns, lines.length),
    columnWidths: columnWidths(columns, longestName(plan)),
    rowHeights: rowHeights(plan, last),
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
    print: printing(input, plan, columns, last),
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

function longestName(plan: OverzichtPlan): number {
  return Math.max(...plannedSectors(plan).map(({ figure }) => figure.label.length));
}

function rowHeights(plan: OverzichtPlan, last: number): { rows: string; points: number }[] {
  const rows = (first: number, end = first): string => `${first + 1}:${end + 1}`;
  return [
    { rows: rows(0), points: 27 },
    { rows: rows(1, 2), points: 16 },
    { rows: rows(HEADER_ROW), points: 22 },
    { rows: rows(FIRST_ROW, plan.offsetRow), points: plan.offsetRow < AIRY_ROWS ? 20 : 15.5 },
    ...plan.groups.map(({ headingRow }) => ({ rows: rows(headingRow), points: 25 })),
    { rows: rows(plan.offsetRow + 1), points: 8 },
    { rows: rows(plan.offsetRow + 2, last), points: 13.5 },
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
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  last: number,
): PrintDescription {
  const { left, right } = language.report.overzicht.footer;
  const bottom = Math.max(last, summaryRow(plan) + 1);
  return {
    orientation: "landscape",
    area: address(0, 0, bottom, columns.chart),
    onePage: bottom < ROWS_ON_A_PAGE,
    titleRows: `${HEADER_ROW + 1}:${HEADER_ROW + 1}`,
    // In Excel's footers & begins a code; two of them are the sign itself.
    footer: { left: left(sourceName(source).replaceAll("&", "&&")), right },
  };
}
