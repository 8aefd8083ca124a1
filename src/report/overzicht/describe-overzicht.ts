import type { OverzichtTexts, NoteTexts } from "../../locale/interfaces";
import {
  composeSheet,
  FIRST_ROW,
  HEADER_ROW,
  nameWidth,
  type SheetRow,
  type SheetTable,
  letteredNote,
  noteBlock,
} from "../composing";
import {
  address,
  text,
  PALETTE,
  type CellContent,
  type DataBarDescription,
  type Highlight,
  type SheetDescription,
  type StyledArea,
} from "../description";
import {
  mostDecimals,
  sectorNotes,
  type SheetInput,
  absentLines,
  isFixed,
  type ReportSource,
  type SectorNotes,
} from "../source";
import { movedWarning, overzichtTitle } from "./heading";
import { overzichtChart } from "./overzicht-chart";
import { overzichtColumns, tableColumns, type OverzichtColumns } from "./overzicht-columns";
import { planOverzicht, plannedSectors, type OverzichtPlan } from "./overzicht-plan";
import { sectorFigures } from "./sector-figures";
import { sectorRow } from "./sector-row";
import { totalRow, withoutOffsettingRow, type TotalOf, isApproximate } from "./total-row";
import { WORKING_POINTS, workingsBlocks, workingsStyles } from "./workings";

/** With more rows than these a single page would be too small to read. */
const ROWS_ON_A_PAGE = 80;

/**
 * Describes the Overzicht: all sectors by group with subtotals, live formulas into the source, a
 * chart, and under the table what a reader must know.
 *
 * @throws RangeError when the source has no figures for that year
 * @example describeOverzicht({ source, year: 2023, language, moment: new Date() }).name
 * //=> "Overzicht 2023"
 */
export function describeOverzicht(input: SheetInput): SheetDescription {
  const { source, year, language } = input;
  const texts = language.report.overzicht;
  const notesOf = sectorNotes(source, texts.notes);
  const plan = planOverzicht(input, (figure) => notesOf(figure).length > 0);
  if (plan.groups.length === 0) throw new RangeError(`The source has no figures for ${year}.`);
  const columns = overzichtColumns(plan);
  return composeSheet(input, {
    name: texts.sheetName(year),
    mark: { kind: "overzicht", year },
    title: overzichtTitle(input, plan, columns),
    subtitle: texts.subtitle,
    warning: movedWarning(input, plan, columns),
    tables: [tableOf(input, plan, columns)],
    chart: overzichtChart(plan, columns, language.report),
    notes: noteLines(source, plan, texts, notesOf),
    workings: workingsBlocks(input, plan, columns),
    workingPoints: WORKING_POINTS,
    decimals: mostDecimals(plannedSectors(plan).map(({ figure }) => figure)),
    styled: [...hundredLines(plan, columns), ...workingsStyles(plan, columns)],
    dataBars: dataBars(plan, columns),
    highlights: [reachedBar(plan, columns)],
    onePageTo: ROWS_ON_A_PAGE,
  });
}

function tableOf(input: SheetInput, plan: OverzichtPlan, columns: OverzichtColumns): SheetTable {
  const texts = input.language.report.overzicht;
  return {
    top: HEADER_ROW,
    name: texts.tableName(input.year),
    columns: tableColumns(columns, texts.columns, input.year, nameColumn(plan, texts)),
    rows: tableRows(input, plan, columns),
    ruled: plan.groups.map(({ headingRow, sectors }) => [
      headingRow + 1,
      headingRow + sectors.length + 1,
    ]),
  };
}

function tableRows(
  { source, language }: SheetInput,
  plan: OverzichtPlan,
  columns: OverzichtColumns,
): SheetRow[] {
  const texts = language.report.overzicht;
  const total = (of: TotalOf): SheetRow => totalRow(of, columns, texts);
  const heading = (name: string): (CellContent | null)[] => [
    text(name),
    ...Array.from({ length: columns.last }, () => null),
  ];
  return [
    ...plan.groups.flatMap((group): SheetRow[] => [
      { kind: "group", cells: heading(texts.group[group.id]) },
      ...group.sectors.map((sector) => sectorRow(source, columns, sector)),
      ...(group.totalRow === null
        ? []
        : [
            total({
              kind: "subtotal",
              name: texts.groupTotal[group.id],
              row: group.totalRow,
              groups: [group],
            }),
          ]),
    ]),
    total({ kind: "total", name: texts.total, row: plan.totalRow, groups: plan.groups }),
    withoutOffsettingRow(plan, columns, texts),
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

/** A line at 100%, where the first bar ends: beside sectors and totals, not beside headings. */
function hundredLines(plan: OverzichtPlan, { barTo }: OverzichtColumns): StyledArea[] {
  const rated = plan.groups.map(({ headingRow, sectors, totalRow }) =>
    address(headingRow + 1, barTo, totalRow ?? headingRow + sectors.length),
  );
  return [...rated, address(plan.totalRow, barTo)].map((area) => ({ look: "hundred", area }));
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

/** The lines under the table: signs, notes by letter, what is not there, and the definitions. */
export function noteLines(
  source: ReportSource,
  plan: OverzichtPlan,
  texts: OverzichtTexts,
  notesOf: SectorNotes,
): readonly string[] {
  const sectors = plannedSectors(plan);
  const notes = sectors.flatMap(({ figure, note }) =>
    note === "" ? [] : [letteredNote(note, figure.label, notesOf(figure))],
  );
  const absent = absentLines(
    sectors.map(({ figure }) => figure),
    texts.notes,
  );
  const lines = [
    ...notes,
    ...absent,
    ...(plan.withProcurement ? [] : [texts.noProcurement]),
    ...texts.definitions,
  ];
  return noteBlock(texts.notes.heading, signs(source, plan, texts.notes), lines);
}

function signs(source: ReportSource, plan: OverzichtPlan, texts: NoteTexts): string[] {
  const sectors = plannedSectors(plan);
  const approximate =
    isApproximate(sectors) || sectors.some(({ figure }) => figure.procurement?.approximate);
  const fixedValue = sectors.some((sector) =>
    Object.values(sectorFigures(source, sector)).some(isFixed),
  );
  return [
    texts.signs.reached,
    texts.signs.bars,
    texts.signs.dash,
    ...(approximate ? [texts.approximate] : []),
    ...(fixedValue ? [texts.fixedValue] : []),
  ];
}
