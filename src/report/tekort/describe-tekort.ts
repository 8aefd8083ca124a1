import {
  address,
  text,
  when,
  PALETTE,
  type CellContent,
  type SheetDescription,
} from "../description";
import {
  composeSheet,
  HEADER_ROW,
  workingsColumn,
  nameWidth,
  letteredNote,
  noteBlock,
  type SheetTable,
} from "../composing";
import {
  mostDecimals,
  grownRows,
  sectorNotes,
  absentLines,
  isApproximate,
  follow,
  isFixed,
  type ReportInput,
  type SectorNotes,
} from "../source";
import { tekortChart } from "./tekort-chart";
import { COLUMN_COUNT, planTekort, type TekortPlan } from "./tekort-plan";
import { barCells, reachedBars, sectorLine, totalLines } from "./tekort-rows";
import { tekortTitle } from "./tekort-title";
import { tekortWorkings } from "./tekort-workings";

/**
 * Describes the sheet Tekort: the sectors by shortfall, with each one's share of the whole.
 *
 * @throws RangeError when the source has no figures for that year
 * @example describeTekort(input).name //=> "Tekort 2023"
 */
export function describeTekort(input: ReportInput): SheetDescription {
  const { source, year, language } = input;
  const texts = language.report.tekort;
  const notesOf = sectorNotes(source, texts.notes);
  const plan = planTekort(input, notesOf);
  return composeSheet(input, {
    name: texts.sheetName(year),
    mark: { kind: "tekort", year },
    title: tekortTitle(plan, input),
    subtitle: texts.subtitle,
    warning: warning(input, plan),
    tables: [tableOf(input, plan)],
    chart: tekortChart(plan, language.report),
    notes: tekortNotes(input, plan, notesOf),
    workings: tekortWorkings(input, plan),
    decimals: mostDecimals(plan.sectors.map(({ figure }) => figure)),
    styled: [{ look: "hundred", area: barCells(plan) }],
    dataBars: [{ area: barCells(plan), color: PALETTE.bar, from: 0, to: 1 }],
    highlights: [reachedBars(plan)],
    onePageTo: Infinity,
  });
}

function tableOf({ source, year, language }: ReportInput, plan: TekortPlan): SheetTable {
  const texts = language.report.tekort;
  const { columns } = texts;
  const labels = plan.sectors.map(({ figure }) => figure.label);
  const totals = [`${texts.added}${texts.incomplete}`, texts.net];
  return {
    top: HEADER_ROW,
    name: texts.tableName(year),
    columns: [
      { header: columns.sector, look: "name", points: nameWidth(labels, totals) },
      { header: columns.note, look: "noteMark", points: 32 },
      { header: columns.target, look: "figure", points: 62 },
      { header: columns.realised, look: "figure", points: 62 },
      { header: columns.rate, look: "rate", points: 72 },
      { header: columns.barTo, look: "bar", points: 90 },
      { header: columns.shortfall, look: "figure", points: 66 },
      { header: texts.share, look: "share", points: 58 },
      { header: texts.cumulative, look: "share", points: 66 },
    ],
    rows: [
      ...plan.sectors.map((sector) => sectorLine(source, plan, sector)),
      ...totalLines(plan, texts),
    ],
  };
}

/** The source's rows moved, or the shortfalls changed places. */
function warning({ source, language }: ReportInput, plan: TekortPlan): CellContent {
  const texts = language.report.tekort;
  const column = workingsColumn(COLUMN_COUNT);
  const [first = 0, last = 0] = [plan.sectors[0]?.row, plan.sectors.at(-1)?.row];
  const down = (at: number): string => address(first, at, last);
  const moved = `SUM(${down(column + 1)})${grownRows(source)}`;
  const order = `SUM(${down(column + 2)})`;
  const changed = when(`${order}>0`, false, text(texts.orderChanged));
  return when(`${moved}>0`, false, text(texts.sourceMoved), changed);
}

/** The lines under the table: signs, notes by letter, what is not there, and the definitions. */
function tekortNotes(
  { source, language }: ReportInput,
  { sectors }: TekortPlan,
  notesOf: SectorNotes,
): readonly string[] {
  const texts = language.report.tekort;
  const figures = sectors.map(({ figure }) => figure);
  const approximate = figures.some((each) => isApproximate(each.target, each.realised));
  const fixed = figures.some(
    (each) => isFixed(follow(source, each, "target")) || isFixed(follow(source, each, "realised")),
  );
  const signs = [
    texts.notes.signs.reached,
    texts.barSign,
    texts.notes.signs.dash,
    ...(approximate ? [texts.notes.approximate] : []),
    ...(fixed ? [texts.notes.fixedValue] : []),
  ];
  const notes = sectors.flatMap(({ figure, note }) =>
    note === "" ? [] : [letteredNote(note, figure.label, notesOf(figure))],
  );
  const lines = [...notes, ...absentLines(figures, texts.notes), ...texts.definitions];
  return noteBlock(texts.notes.heading, signs, lines);
}
