import { bySeverity } from "../domain/byseverity";
import type { Finding } from "../domain/finding";
import { placeOf } from "../domain/placeof";
import { placeName } from "../locale/placename";
import { text } from "./content";
import type { ReportInput } from "./reportinput";
import type { CellContent } from "./sheetdescription";
import type { SheetColumn, SheetRow } from "./sheettable";

/** Points for the two columns of sentences. */
export interface FindingWidths {
  readonly finding: number;
  readonly wayOn: number;
}

/** Points that a letter of 10 points takes on average. */
const LETTER = 4.3;
const LINE = 13.5;
const AIR = 6;

export function findingColumns(
  { language }: ReportInput,
  widths: FindingWidths,
): readonly [SheetColumn, SheetColumn, SheetColumn, SheetColumn] {
  const texts = language.report.controle;
  return [
    { header: texts.severity, look: "name", points: 72 },
    { header: texts.place, look: "name", points: 132 },
    { header: texts.finding, look: "words", points: widths.finding },
    { header: texts.wayOn, look: "words", points: widths.wayOn },
  ];
}

/** A row a finding, the gravest first: a word for its severity, a link to its cell, what to do. */
export function findingRows(input: ReportInput, findings: readonly Finding[]): SheetRow[] {
  return bySeverity(findings).map((finding) => findingRow(input, finding));
}

function findingRow({ language }: ReportInput, finding: Finding): SheetRow {
  const { severities, nowhere } = language.report.controle;
  const { sentence, wayOn } = language.finding(finding);
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
  return cell?.kind === "text" ? Math.ceil((cell.text.length * LETTER) / points) : 0;
}
