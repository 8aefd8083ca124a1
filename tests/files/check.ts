// `npm run check:files [FILE...]`: workbooks through opening, a sheet of ours, and saving. Without
// names all workbooks of the repository. Ends with 1 when one of them is worse than it was.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { openFile, saveFile, UnreadableFileError } from "office-host/file";
import { Package } from "spreadsheet/parts";
import { addReport } from "../../packages/office-host/tests/file/add-report";
import { schemaErrors } from "../../packages/office-host/tests/file/schema-errors";
import { unseenFaults } from "../../packages/office-host/tests/file/unseen-faults";
import { changedCells } from "../fixtures/changed-cells";
import { OPENERS } from "./openers";

interface Checked {
  readonly refused?: string;
  readonly errors: readonly string[];
  readonly lost: readonly string[];
  readonly changed: number;
  /** What was saved, to be opened by others. */
  readonly after?: Uint8Array;
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
  return { errors, lost, changed: (await changedCells(before, after)).length, after };
}

const asked = process.argv.slice(2);
const inRepository = () =>
  execFileSync("git", ["ls-files", "*.xlsx"], { encoding: "utf8" }).trim().split("\n");
const files = asked.length > 0 ? asked : inRepository();
const folder = mkdtempSync(join(tmpdir(), "check-files-"));
/** The files by the numbers under which others get them. */
const saved = new Map<string, string>();
const sum = { files: 0, refused: 0, errors: 0, lost: 0, changed: 0, failed: 0 };
for (const file of files) {
  sum.files++;
  try {
    const { refused, errors, lost, changed, after } = await checked(
      new Uint8Array(readFileSync(file)),
      basename(file),
    );
    if (after) {
      saved.set(`${sum.files}.xlsx`, file);
      writeFileSync(join(folder, `${sum.files}.xlsx`), after);
    }
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
/** What another program opens of the files as they were, and no more of what was saved. */
function unopened(): number {
  const before = join(folder, "before");
  mkdirSync(before);
  for (const [name, file] of saved) writeFileSync(join(before, name), readFileSync(file));
  let count = 0;
  for (const { name, isThere, unopened } of OPENERS) {
    if (!isThere()) {
      console.log(`${name} is not on this machine: skipped.`);
      continue;
    }
    const known = unopened(before);
    const found = [...unopened(folder)].filter(([file]) => !known.has(file));
    for (const [file, said] of found) console.log(`${saved.get(file)}: ${name}: ${said}`);
    console.log(
      `${name} opens ${saved.size - known.size - found.length} of ${saved.size}; ${known.size} it did not open before either.`,
    );
    count += found.length;
  }
  return count;
}

const notOpened = unopened();
rmSync(folder, { recursive: true });
console.log(
  `${sum.files} files: ${sum.refused} refused, ${sum.errors} errors of ours, ${sum.lost} parts lost, ${sum.changed} cells changed that were not ours, ${sum.failed} failed.`,
);
process.exitCode = sum.errors + sum.lost + sum.changed + sum.failed + notOpened > 0 ? 1 : 0;
