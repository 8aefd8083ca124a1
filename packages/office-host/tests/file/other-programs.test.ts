import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openFile, saveFile } from "../../src/file";
import { addReport } from "./add-report";
import { schemaErrors } from "./schema-errors";
import { unseenFaults } from "./unseen-faults";
import { partsOf } from "./workbooks";

const bytesOf = (name: string) => new Uint8Array(readFileSync(`${name}.xlsx`));
const WRITERS = [
  "openpyxl",
  "xlsxwriter",
  "exceljs",
  "sheetjs",
  "libreoffice-alles",
  "libreoffice",
];
const FILES = [
  "assets/sample/voorbeeld",
  ...WRITERS.map((each) => `tests/fixtures/files/${each}`),
  ...[
    "table-chart-comment",
    "implicit-intersection",
    "iterate",
    "nostyles",
    "sheetname-gt-raw",
  ].map((each) => `packages/office-host/tests/fixtures/files/${each}`),
];

/** The file with a sheet that has all that ours have, and what it was before. */
async function withReport(file: string) {
  const before = bytesOf(file);
  const workbook = await openFile(before, `${file}.xlsx`);
  const source = workbook.sheets[0]?.name ?? "";
  workbook.names.push({
    name: "Onze_naam",
    formula: "=1",
    comment: "",
    visible: true,
    sheet: null,
  });
  if (workbook.sheet("Overzicht 2023"))
    workbook.renameSheet(
      workbook.sheets.find((each) => each.name === "Overzicht 2023") ?? workbook.active,
      "Oud",
    );
  workbook.activate(addReport(workbook, source));
  return { before, after: await saveFile(workbook) };
}

describe.each(FILES)("%s", (file) => {
  it("is the same file when nothing changed", async () => {
    const bytes = bytesOf(file);
    expect(await saveFile(await openFile(bytes, file))).toEqual(bytes);
  });

  it("with a sheet of ours has no error that it had not, by Microsoft's own measure or ours", async () => {
    const { before, after } = await withReport(file);
    const known = new Set(unseenFaults(before));
    expect(unseenFaults(after).filter((each) => !known.has(each))).toEqual([]);
    const [old, now] = [await schemaErrors(before), await schemaErrors(after)];
    expect(now?.filter((each) => old?.includes(each) !== true) ?? []).toEqual([]);
  });

  it("with a sheet of ours has lost no part, and changed none that needed no change", async () => {
    const { before, after } = await withReport(file);
    const [old, now] = [partsOf(before), partsOf(after)];
    const lost = Object.keys(old).filter((each) => !each.endsWith("/") && now[each] === undefined);
    expect(lost.filter((each) => !each.includes("calcChain"))).toEqual([]);
    const changed = Object.keys(old).filter(
      (each) => now[each] !== undefined && now[each] !== old[each],
    );
    const may =
      /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;
    const sheets = changed.filter((each) => !may.test(each));
    // Two tabs that are selected would be edited together.
    const bare = (text = "") => text.replace(/ tabSelected="\w+"/, "");
    for (const each of sheets) expect([each, bare(now[each])]).toEqual([each, bare(old[each])]);
  });
});
