import { checkFigures } from "../domain/checks/checkfigures";
import type { Finding } from "../domain/finding";
import type { Source } from "../workbook/source";

/** What in a source could not be read, and what in it cannot be right. */
export function findingsIn(source: Source): Finding[] {
  return [...source.findings, ...checkFigures(source)];
}
