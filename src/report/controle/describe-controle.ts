import { countOf } from "../../domain/findings";
import {
  composeSheet,
  FIRST_ROW,
  HEADER_ROW,
  findingColumns,
  findingHeights,
  findingRows,
  noteBlock,
  type SheetRow,
} from "../composing";
import { text, type SheetDescription } from "../description";
import { sourceName, type ReportInput } from "../source";

const WIDTHS = { finding: 410, wayOn: 320 } as const;

/**
 * Describes the sheet Controle: every finding with its severity in a word, a link to its cell and
 * what to do.
 *
 * @example describeControle(input).name //=> "Controle"
 */
export function describeControle(input: ReportInput): SheetDescription {
  const { findings, language } = input;
  const texts = language.report.controle;
  const given = findingRows(input, findings);
  const rows = given.length > 0 ? given : [nothingFound(texts.nothingFound)];
  return composeSheet(input, {
    name: texts.sheetName,
    mark: { kind: "controle", year: null },
    title: text(
      texts.title(
        countOf(findings, "error"),
        countOf(findings, "warning"),
        countOf(findings, "note"),
      ),
    ),
    subtitle: texts.subtitleBare,
    warning: null,
    tables: [
      {
        top: HEADER_ROW,
        name: texts.tableName,
        columns: findingColumns(input, WIDTHS, rows),
        rows,
      },
    ],
    chart: null,
    notes: noteBlock(texts.notes.heading, [], [...laidOut(input), ...texts.definitions]),
    workings: [],
    decimals: 0,
    rowHeights: findingHeights(rows, WIDTHS).map((points, index) => ({
      rows: `${FIRST_ROW + index + 1}:${FIRST_ROW + index + 1}`,
      points,
    })),
    onePageTo: 0,
  });
}

/** How the source was read, so that whoever doubts a figure sees where it came from. */
function laidOut({ source, language }: ReportInput): readonly string[] {
  const tables = (source.parts ?? [source]).flatMap((part) =>
    part.laidOut ? [{ source: sourceName(part), laidOut: part.laidOut }] : [],
  );
  return tables.length === 0 ? [] : [language.report.controle.laidOut(tables)];
}

const nothingFound = (sentence: string): SheetRow => ({
  kind: "plain",
  cells: [null, null, text(sentence), null],
});
