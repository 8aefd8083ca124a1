// `npm run check:files [FILE...]`: workbooks through opening, a sheet of ours, and saving. Without
// names all workbooks of the repository. Ends with 1 when one of them is worse than it was.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { openFile, saveFile, UnreadableFileError } from "office-host/file";
import { Package } from "spreadsheet/parts";
import { addReport } from "../../packages/office-host/tests/file/add-report";
import { schemaErrors } from "../../packages/office-host/tests/file/schema-errors";
import { unseenFaults } from "../../packages/office-host/tests/file/unseen-faults";
import { changedCells } from "../fixtures/changed-cells";

interface Checked {
  readonly refused?: string;
  readonly errors: readonly string[];
  readonly lost: readonly string[];
  readonly changed: number;
}

async function checked(before: Uint8Array, name: string): Promise<Checked> {
  let after: Uint8Array;
  try {
    const workbook = await openFile(before, name);
    const unchanged = await saveFile(workbook);
    if (Buffer.compare(unchanged, before) !== 0)
      throw new Error("is not the same without a change");
    const own = workbook.sheets.find((each) => each.name === "Overzicht 2023");
    if (own) workbook.renameSheet(own, "Overzicht oud");
    workbook.activate(addReport(workbook, workbook.sheets[0]?.name));
    after = await saveFile(workbook);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { refused: error.message, errors: [], lost: [], changed: 0 };
  }
  const [old, now] = [await schemaErrors(before), await schemaErrors(after)];
  const known = new Set([...(old ?? []), ...unseenFaults(before)]);
  const errors = [...(now ?? []), ...unseenFaults(after)].filter((each) => !known.has(each));
  const [from, to] = [Package.open(before), Package.open(after)];
  const lost = from.paths.filter((path) => !to.has(path) && !path.includes("calcChain"));
  return { errors, lost, changed: (await changedCells(before, after)).length };
}

const asked = process.argv.slice(2);
const inRepository = () =>
  execFileSync("git", ["ls-files", "*.xlsx"], { encoding: "utf8" }).trim().split("\n");
const files = asked.length > 0 ? asked : inRepository();
const sum = { files: 0, refused: 0, errors: 0, lost: 0, changed: 0, failed: 0 };
for (const file of files) {
  sum.files++;
  try {
    const { refused, errors, lost, changed } = await checked(
      new Uint8Array(readFileSync(file)),
      basename(file),
    );
    sum.errors += errors.length;
    sum.lost += lost.length;
    sum.changed += changed;
    if (refused !== undefined) sum.refused++;
    const found = [
      ...errors,
      ...lost.map((each) => `lost: ${each}`),
      ...(changed > 0 ? [`${changed} cells changed`] : []),
    ];
    if (refused !== undefined) console.log(`${file}: refused: ${refused}`);
    for (const each of found.slice(0, 5)) console.log(`${file}: ${each}`);
  } catch (error) {
    sum.failed++;
    console.log(`${file}: ${String(error)}`);
  }
}
console.log(
  `${sum.files} files: ${sum.refused} refused, ${sum.errors} errors of ours, ${sum.lost} parts lost, ${sum.changed} cells changed that were not ours, ${sum.failed} failed.`,
);
process.exitCode = sum.errors + sum.lost + sum.changed + sum.failed > 0 ? 1 : 0;
