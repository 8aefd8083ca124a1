import { describeControle } from "./controle/describecontrole";
import { describeInhoud } from "./inhoud/describeinhoud";
import { describeMeerjaren } from "./meerjaren/describemeerjaren";
import { describeOverzicht } from "./overzicht/describeoverzicht";
import type { ReportInput } from "./reportinput";
import { describeSectorblad } from "./sectorblad/describesectorblad";
import type { SheetDescription } from "./sheetdescription";
import { describeTekort } from "./tekort/describetekort";

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
 * Describes the sheets that are asked for, in the order of {@link REPORT_KINDS}. All of them
 * together come behind a sheet of contents.
 *
 * @throws RangeError when the source has no figures for the year, or not the sector asked for
 */
export function describeReports(
  kinds: readonly ReportKind[],
  input: ReportInput,
): SheetDescription[] {
  const asked = REPORT_KINDS.filter((kind) => kinds.includes(kind));
  const sheets = asked.map((kind) => REPORTS[kind](input));
  const isAll = asked.length === REPORT_KINDS.length;
  return isAll ? [describeInhoud(input, sheets), ...sheets] : sheets;
}
