import { composeSheet, HEADER_ROW, noteBlock, type SheetRow } from "../composing";
import { shownBy, text, type SheetDescription } from "../description";
import type { ReportInput } from "../source";

/**
 * Describes the sheet of contents: a link to each of the sheets that are made along with it, and
 * what that sheet's title says, live.
 *
 * @param sheets those sheets, in their order
 * @example describeInhoud(input, [overzicht, tekort]).name //=> "Inhoud"
 */
export function describeInhoud(
  input: ReportInput,
  sheets: readonly SheetDescription[],
): SheetDescription {
  const texts = input.language.report.inhoud;
  const described = composeSheet(input, {
    name: texts.sheetName,
    mark: { kind: "inhoud", year: null },
    title: text(texts.title(input.year)),
    subtitle: texts.subtitleBare,
    warning: null,
    tables: [
      {
        top: HEADER_ROW,
        name: texts.tableName,
        columns: [
          { header: texts.sheet, look: "name", points: 200 },
          { header: texts.says, look: "name", points: 560 },
        ],
        rows: sheets.map(rowOf),
      },
    ],
    chart: null,
    notes: noteBlock(texts.notes.heading, [], texts.definitions),
    workings: [],
    decimals: 0,
    onePageTo: Infinity,
  });
  return { ...described, leads: true };
}

function rowOf(sheet: SheetDescription): SheetRow {
  const { name } = sheet;
  return {
    kind: "plain",
    cells: [
      { kind: "link", text: name, sheet: name, cell: "A1" },
      { kind: "mirror", sheet: name, cell: "A1", gives: titleOf(sheet) },
    ],
    looks: [{ column: 0, look: "link" }],
  };
}

/** What the first cell of a sheet shows. */
function titleOf({ blocks }: SheetDescription): string {
  const first = blocks.find(({ top, left }) => top === 0 && left === 0)?.rows[0]?.[0];
  return first ? String(shownBy(first)) : "";
}
