import { checkFigures } from "../../domain/checks";
import type { Finding } from "../../domain/findings";
import type { Source } from "../../workbook";

/** What in a source could not be read, and what in it cannot be right. */
export function findingsIn(source: Source): Finding[] {
  return [...source.findings, ...checkFigures(source)];
}
