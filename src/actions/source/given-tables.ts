import type { CellValue } from "../../workbook";

type Rows = readonly (readonly CellValue[])[];

/** Enough for every cell of a workbook that spills a table, and for what it gave just before. */
const KEPT = 64;

const given = new Map<string, Rows>();

/** Keeps what a custom function of ours spills, so that it is never read as figures of the user's. */
export function keepGivenTable(rows: Rows): void {
  const key = JSON.stringify(rows);
  given.delete(key);
  given.set(key, rows);
  const [oldest] = given.keys();
  if (given.size > KEPT && oldest !== undefined) given.delete(oldest);
}

/** The tables that our functions gave last. */
export const givenTables = (): readonly Rows[] => [...given.values()];
