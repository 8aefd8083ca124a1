import type { LetterFinding } from "../../domain/findings";
import type { SumInWords } from "../reading";

/** Whom and which place of the letter a finding is about. */
export function subjectOf({
  who,
  year,
  line,
  sentence,
}: Pick<SumInWords, "who" | "year" | "line" | "sentence">): Pick<
  LetterFinding,
  "sector" | "label" | "year" | "line" | "sentence"
> {
  const sector = who.kind === "sector" ? who.sector : null;
  return { sector, label: who.kind === "national" ? null : who.label, year, line, sentence };
}
