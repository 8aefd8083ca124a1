import {
  bySeverity,
  groupedFindings,
  type Finding,
  type FindingGroup,
} from "../../domain/findings";
import { placeOf } from "../../domain/quantities";
import { placeName } from "../../locale/spelling";
import { brokenLines } from "./broken-lines";
import { shownBy, text, type CellContent } from "../description";
import type { ReportInput } from "../source";
import type { SheetColumn, SheetRow } from "./sheet-table";
import { nameWidth } from "./text-width";

/** Points for the two columns of sentences. */
export interface FindingWidths {
  readonly finding: number;
  readonly wayOn: number;
}

/** In points: of the letters, of a line of them, and what a row has more than its lines. */
const SIZE = 10;
const LINE = 13;
const AIR = 7;
/** What a cell leaves free at both sides of its text. */
const MARGINS = 5;

export function findingColumns(
  { language }: ReportInput,
  widths: FindingWidths,
  rows: readonly SheetRow[],
): readonly [SheetColumn, SheetColumn, SheetColumn, SheetColumn] {
  const texts = language.report.controle;
  const places = rows.map(({ cells: [, place] }) => (place ? String(shownBy(place)) : ""));
  return [
    { header: texts.severity, look: "name", points: 66 },
    { header: texts.place, look: "name", points: nameWidth(places) },
    { header: texts.finding, look: "words", points: widths.finding },
    { header: texts.wayOn, look: "words", points: widths.wayOn },
  ];
}

/**
 * A row a finding, the gravest first: a word for its severity, a link to its cell, what to do. Equal
 * notes are one row, with a link to the first and the cells of all.
 */
export function findingRows(input: ReportInput, findings: readonly Finding[]): SheetRow[] {
  return groupedFindings(bySeverity(findings)).map((group) => findingRow(input, group));
}

/** So many cells of equal notes are named: a long list is read by its first. */
const MOST_CELLS = 40;

function sentenceOf({ language }: ReportInput, { first, all }: FindingGroup): string {
  if (all.length === 1) return language.finding(first).sentence;
  const sheet = placeOf(first.origin)?.sheet;
  const cells = all.slice(0, MOST_CELLS).map(({ origin }) => {
    const place = placeOf(origin);
    return (place?.sheet === sheet ? place?.range : placeName(origin)) ?? "–";
  });
  return language.report.controle.several(first, all.length, cells);
}

function findingRow(input: ReportInput, group: FindingGroup): SheetRow {
  const { language } = input;
  const { severities, nowhere } = language.report.controle;
  const { first: finding } = group;
  const { wayOn } = language.finding(finding);
  const sentence = sentenceOf(input, group);
  const place = placeOf(finding.origin);
  const link: CellContent = place
    ? {
        kind: "link",
        text: placeName(finding.origin) ?? "",
        sheet: place.sheet,
        cell: place.range,
      }
    : text(nowhere);
  return {
    kind: "plain",
    cells: [text(severities[finding.severity]), link, text(sentence), text(wayOn ?? "")],
    looks: [
      ...(finding.severity === "error" ? [{ column: 0, look: "error" }] : []),
      ...(place ? [{ column: 1, look: "link" }] : []),
    ],
  };
}

/** The height that each row needs for its sentences, in points. */
export function findingHeights(rows: readonly SheetRow[], widths: FindingWidths): number[] {
  return rows.map(({ cells }) => {
    const lines = [linesOf(cells[2], widths.finding), linesOf(cells[3], widths.wayOn)];
    return Math.max(1, ...lines) * LINE + AIR;
  });
}

function linesOf(cell: CellContent | null | undefined, points: number): number {
  return cell?.kind === "text" ? brokenLines(cell.text, points - MARGINS, SIZE).length : 0;
}
