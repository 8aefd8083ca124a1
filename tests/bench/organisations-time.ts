import { readXlsx, writeXlsx } from "hucre/xlsx";
import { findingsIn } from "../../src/actions/source/findings-in";
import { findSources } from "../../src/workbook/sources/find-sources";
import type { SheetCells } from "../../src/workbook/cells/cells";
import { organisationSheet } from "./organisation-sheet";

const ROUNDS = 5;

export interface OrganisationsTime {
  /** Milliseconds to find, read, check and add up. */
  readonly read: number;
  /** Milliseconds in which the file library alone loads the same sheet. */
  readonly load: number;
  /** How many figures of a sector and a year the rows add up to: that the time was spent on. */
  readonly figures: number;
}

/** Both by turns, each as fast as it went in a few rounds: what came between counts for neither. */
export async function organisationsTime(rows: number): Promise<OrganisationsTime> {
  const values = organisationSheet(rows);
  const bytes = await writeXlsx({ sheets: [{ name: "Organisaties", rows: values }] });
  const cells: SheetCells = {
    name: "Organisaties",
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((row) => row.map(() => "General")),
    tables: [],
  };
  const times: { read: number[]; load: number[] } = { read: [], load: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.load.push(await timed(() => readXlsx(bytes, { readStyles: true })));
    times.read.push(await timed(() => findSources([cells]).map(findingsIn)));
  }
  const figures = findSources([cells])[0]?.figures.length ?? 0;
  return { read: Math.min(...times.read), load: Math.min(...times.load), figures };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
