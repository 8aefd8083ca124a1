import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fixtureWorkbook, REPORT_WORKBOOKS } from "../fixtures/report-workbooks";
import { FIXTURE_NAMES } from "../fixtures/workbooks/open-fixture";
import { checkFigures } from "./check-figures";
import { checkPages } from "./check-pages";
import { whatIsMissing } from "./soffice";

/** Differences are named up to so many. */
const MOST = 60;

/**
 * `npm run check:libreoffice [-- NAME ...]`: every sheet, saved, calculated anew by LibreOffice and
 * printed by it. Names choose among the workbooks.
 */
async function check(): Promise<void> {
  const missing = whatIsMissing();
  if (missing !== null) return fail([missing]);
  const asked = process.argv.slice(2);
  const all = [...REPORT_WORKBOOKS, ...FIXTURE_NAMES.map(fixtureWorkbook)];
  const workbooks = all.filter(({ name }) => asked.length === 0 || asked.includes(name));
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const figures = await checkFigures(workbooks, folder);
    const { numbers, texts, sheets, sources, followed, differences } = figures;
    fail(differences.slice(0, MOST));
    console.log(
      `${numbers} numbers equal to the last bit and ${texts} texts on ${sheets} sheets of ${sources} sources, in ${followed} of them again after a figure of the source was changed; ${differences.length} differ`,
    );
    const pages = await checkPages(workbooks, folder);
    fail(pages.faults);
    console.log(`${pages.printed} sheets printed, ${pages.faults.length} on more pages than one`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
}

void check();
