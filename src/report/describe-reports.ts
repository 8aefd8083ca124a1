import { describeControle } from "./controle";
import { describeInhoud } from "./inhoud";
import { describeMeerjaren } from "./meerjaren";
import { describeOverzicht } from "./overzicht";
import type { ReportInput } from "./source";
import { describeSectorblad } from "./sectorblad";
import type { SheetDescription } from "./description";
import { describeTekort } from "./tekort";

/** The reports by name, in the order of the sheets. A new report is one file, named here. */
const REPORTS = {
  overzicht: describeOverzicht,
  tekort: describeTekort,
  meerjaren: describeMeerjaren,
  sectorblad: describeSectorblad,
  controle: describeControle,
} as const satisfies Readonly<Record<string, (input: ReportInput) => SheetDescription>>;

export type ReportKind = keyof typeof REPORTS;

export const REPORT_KINDS = Object.keys(REPORTS) as readonly ReportKind[];

/**
 * Describes the sheets that are asked for, in the order of {@link REPORT_KINDS}.
 *
 * @param withContents behind a sheet of contents
 * @throws RangeError when the source has no figures for the year, or not the sector asked for
 */
export function describeReports(
  kinds: readonly ReportKind[],
  input: ReportInput,
  withContents = kinds.length === REPORT_KINDS.length,
): SheetDescription[] {
  const asked = REPORT_KINDS.filter((kind) => kinds.includes(kind));
  const sheets = asked.map((kind) => REPORTS[kind](input));
  return withContents ? [describeInhoud(input, sheets), ...sheets] : sheets;
}
