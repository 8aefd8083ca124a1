import { bySeverity, type Finding } from "../../domain/findings";
import { placeOf } from "../../domain/quantities";
import { realisationRate } from "../../domain/realisation";
import { fta } from "../../domain/numbers";
import { placeName } from "../../locale/spelling";
import {
  address,
  sentence,
  text,
  when,
  type LivePart,
  textInFormula,
  type Block,
  type CellContent,
  type SheetDescription,
} from "../description";
import { isApproximate, mostDecimals, movedCell, sourceCell, type ReportInput } from "../source";
import {
  brokenLines,
  composeSheet,
  FIRST_ROW,
  HEADER_ROW,
  pageWidth,
  workingsColumn,
  type SheetList,
  noteBlock,
  type SheetTable,
} from "../composing";
import { columnsOf, peerChart, peerWorkings } from "./peers";
import { nameInSheet, sheetNameOf, tableNameOf } from "./sheet-name-of";
import { planSector, type SectorPlan } from "./sector-plan";
import { cellOf, sectorRows } from "./sector-rows";

/**
 * Describes the sheet of one sector: the block as the letter prints it, a column a year, its place
 * among the sectors of its group, and what must be said of its figures.
 *
 * @throws RangeError when the source does not have that sector, or no figures for the year
 * @example describeSectorblad({ ...input, sector: "politie" }).name //=> "Sectorblad Politie"
 */
export function describeSectorblad(input: ReportInput): SheetDescription {
  const { language } = input;
  const texts = language.report.sectorblad;
  const plan = planSector(input);
  return composeSheet(input, {
    name: sheetNameOf(texts.sheetName(nameInSheet(plan))),
    mark: { kind: `sectorblad ${plan.sector}`, year: null },
    title: title(input, plan),
    subtitle: texts.subtitleBare,
    warning: when(
      `${address(FIRST_ROW, workingsColumn(columnsOf(plan)) + 1)}>0`,
      false,
      text(texts.sourceMoved),
    ),
    tables: [tableOf(input, plan)],
    list: findingList(input, plan),
    chart: peerChart(plan, language.report),
    notes: notes(input, plan),
    workings: [checkBlock(input, plan), peerWorkings(input, plan)],
    decimals: mostDecimals([...plan.figures]),
    onePageTo: Infinity,
  });
}

function title({ source, year, language }: ReportInput, plan: SectorPlan): CellContent {
  const { sectorblad: texts, rate: percentage } = language.report;
  const cell = sourceCell(source, plan.own, "sector");
  const sector: LivePart = {
    expression: cell ?? textInFormula(plan.label),
    gives: plan.label,
  };
  const { target, realised } = plan.own;
  const rate = target && realised ? realisationRate(fta(realised.value), fta(target.value)) : null;
  const rateCell = cellOf(plan, "rate", plan.ownYear);
  const part: LivePart = {
    expression: `FIXED(100*${rateCell},1)&"%"`,
    gives: rate === null ? "" : percentage(rate),
  };
  return when(
    `ISNUMBER(${rateCell})`,
    rate !== null,
    sentence(texts.title(sector, part, year)),
    sentence(texts.titleIncomplete(sector, year)),
  );
}

/** Points for the names of the rows, and for the links of the findings. */
const NAMES = 190;

function tableOf({ source, language }: ReportInput, plan: SectorPlan): SheetTable {
  const texts = language.report.sectorblad;
  return {
    top: HEADER_ROW,
    name: tableNameOf(texts.tableName, plan.sector),
    columns: [
      { header: texts.block, look: "name", points: NAMES },
      ...plan.years.map(
        (year) =>
          ({
            header: year === null ? texts.figures : String(year),
            look: "amount",
            points: 92,
          }) as const,
      ),
    ],
    rows: sectorRows(source, plan, texts),
  };
}

/** Of the findings under the table, in points. */
const FINDING_SIZE = 9;

function findingList(input: ReportInput, plan: SectorPlan): SheetList {
  const { findings, language } = input;
  const texts = language.report.sectorblad;
  const own = bySeverity(findings.filter((finding) => finding.sector === plan.sector));
  const { columns } = tableOf(input, plan);
  const room = pageWidth(columns, {}) - NAMES;
  if (own.length === 0) return { heading: texts.noFindings, lines: [] };
  return {
    heading: texts.findings(own.length),
    lines: own.flatMap((finding) => findingLines(finding, language, room)),
  };
}

function findingLines(
  finding: Finding,
  { report, finding: speak }: ReportInput["language"],
  room: number,
): [CellContent | null, CellContent][] {
  const { severities } = report.controle;
  const { sentence: said, wayOn } = speak(finding);
  const whole = [said, wayOn ?? ""].join(" ").trim();
  const severity = severities[finding.severity];
  const place = placeOf(finding.origin);
  const first: CellContent = place
    ? {
        kind: "link",
        text: `${severity} · ${placeName(finding.origin) ?? ""}`,
        sheet: place.sheet,
        cell: place.range,
      }
    : text(severity);
  const lines = brokenLines(whole, room, FINDING_SIZE);
  return lines.map((line, index) => [index === 0 ? first : null, text(line)]);
}

/** Whether the rows of the source are still those of this sector. */
function checkBlock({ source, language }: ReportInput, plan: SectorPlan): Block {
  const { workings, working } = language.report.sectorblad;
  const left = workingsColumn(columnsOf(plan));
  return {
    top: HEADER_ROW - 1,
    left,
    rows: [
      [text(workings), null],
      [text(working.expected), text(working.moved)],
      [text(plan.label), movedCell(source, plan.figures, address(FIRST_ROW, left))],
    ],
  };
}

function notes({ language }: ReportInput, plan: SectorPlan): readonly string[] {
  const texts = language.report.sectorblad;
  const { figures } = plan;
  const approximate = figures.some((each) =>
    isApproximate(each.target, each.realised, each.procurement, each.hiredIn),
  );
  const stated = figures.some((each) => each.statedRate ?? each.statedRateInclProcurement);
  const signs = [
    texts.notes.signs.reached,
    texts.notes.signs.dash,
    ...(approximate ? [texts.notes.approximate] : []),
    ...(stated ? [texts.statedSign] : []),
  ];
  const remarks = figures.flatMap(({ remark, year }) =>
    remark === null ? [] : [year === null ? remark : `${year}: ${remark}`],
  );
  const older = plan.older.length > 0 ? [texts.olderYears(plan.older)] : [];
  return noteBlock(texts.notes.heading, signs, [...remarks, ...older, ...texts.definitions]);
}
