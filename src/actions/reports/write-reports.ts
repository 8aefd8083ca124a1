import type { Problem } from "../../domain/findings";
import { reportedYear, unitOfFigures } from "../../domain/figures";
import { sectorKey } from "../../domain/sectors";
import { findingTextsFor, reportTextsFor } from "../../locale";
import { markText } from "../../office/excel";
import { applySheets, refusalOf } from "../../office/writing";
import { type Inventory, planSheets } from "../../office/keeping";
import type { ReportInput } from "../../report/source";
import { describeReports, REPORT_KINDS } from "../../report";
import { language } from "../addin";
import { rememberInsertion } from "./reports-history";
import type { ReportsOptions } from "./reports-options";
import type { ReportsOutcome } from "./reports-outcome";
import type { SourceState } from "../source";

export { takeInventory } from "../../office/keeping";
export { takeBackReports } from "./take-back-reports";
export { REPORT_KINDS };

type ReadyState = Extract<SourceState, { kind: "ready" }>;

/**
 * Describes the reports of a source and puts them in the workbook.
 *
 * @param inventory what the workbook had when the source was read
 * @throws OfficeExtension.Error what Excel refused
 * @throws CancelledError when the user cancelled
 */
export async function writeReports(
  state: ReadyState,
  inventory: Inventory,
  options: ReportsOptions,
  signal?: AbortSignal,
): Promise<ReportsOutcome> {
  const problem = problemWith(state, options);
  if (problem) return { kind: "failed", problem };
  const { kinds: asked } = options;
  const kinds = asked === "all" ? allThatSay(state, inventory) : asked;
  const descriptions = describeReports(
    REPORT_KINDS.filter((kind) => kinds.includes(kind)),
    inputOf(state, options),
    asked === "all" || kinds.length === REPORT_KINDS.length,
  );
  const plan = planSheets(descriptions, inventory);
  const refusal = refusalOf(plan);
  if (refusal) return { kind: "failed", problem: refusal };
  if (plan.removals.length > 0 && options.discard !== true)
    return { kind: "would-remove", sheets: plan.removals, asked: options };
  const applied = await applySheets(plan, signal);
  const sheets = applied.sheets.flatMap((sheet, index) => {
    const mark = descriptions[index]?.mark;
    return mark ? { ...mark, ...sheet } : [];
  });
  const undo = rememberInsertion(plan);
  return { kind: "made", sheets, undo, undressed: applied.undressed };
}

/** A line over the years of one year says nothing: that sheet comes when there are two. */
const YEARS = "meerjaren";

/** Every report that has something to say, and those of which the workbook has a sheet to refresh. */
function allThatSay({ source }: ReadyState, { sheets }: Inventory): readonly string[] {
  const isThere = sheets.some(({ mark }) => mark === markText({ kind: YEARS, year: null }));
  return source.years.length > 1 || isThere
    ? REPORT_KINDS
    : REPORT_KINDS.filter((kind) => kind !== YEARS);
}

function problemWith({ source }: ReadyState, options: ReportsOptions): Problem | null {
  const { kinds, year, sector } = options;
  const known: readonly string[] = REPORT_KINDS;
  const unknown = kinds === "all" ? undefined : kinds.find((kind) => !known.includes(kind));
  if (unknown !== undefined) return { code: "no-such-report", report: unknown, known };
  if (year !== undefined && !source.years.includes(year))
    return { code: "no-figures-for-year", year };
  const isThere = (name: string) => source.figures.some((each) => each.sector === sectorKey(name));
  return sector === undefined || isThere(sector) ? null : { code: "no-such-sector", sector };
}

function inputOf({ source, findings }: ReadyState, options: ReportsOptions): ReportInput {
  const { tag } = language();
  return {
    source,
    findings,
    year: options.year ?? reportedYear(source.figures),
    sector: options.sector === undefined ? null : sectorKey(options.sector),
    language: {
      report: reportTextsFor(tag, unitOfFigures(source.figures)),
      finding: findingTextsFor(tag),
    },
    moment: new Date(),
    valuesOnly: options.valuesOnly ?? false,
  };
}
