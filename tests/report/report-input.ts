import { unitOfFigures } from "../../src/domain/figures/unit-of-figures";
import { checkFigures } from "../../src/domain/checks/check-figures";
import { findingTextsFor } from "../../src/locale/finding-texts-for";
import { reportTextsFor } from "../../src/locale/report-texts-for";
import type { ReportInput } from "../../src/report/source/report-input";
import type { ReportSource } from "../../src/report/source/report-source";
import { letterSource } from "./letter-source";

export const MOMENT = new Date(2026, 10, 23, 14, 5);

/** What reports are made from: the letter's figures over 2023, in Dutch, unless told otherwise. */
export function inputOf(
  source: ReportSource = letterSource(),
  given: Partial<ReportInput> & { readonly tag?: "nl-NL" | "en-US" } = {},
): ReportInput {
  const { tag = "nl-NL", ...rest } = given;
  const years = source.figures.flatMap(({ year }) => year ?? []);
  return {
    source,
    year: years.length === 0 ? null : Math.max(...years),
    sector: null,
    findings: checkFigures({ figures: source.figures, totals: [] }),
    language: {
      report: reportTextsFor(tag, unitOfFigures(source.figures)),
      finding: findingTextsFor(tag),
    },
    moment: MOMENT,
    ...rest,
  };
}
