import { reportedYear } from "../../domain/figures";
import { parseSelection } from "../../domain/sectors";
import { letterFormTextsFor } from "../../locale";
import { letterForm as written } from "../../report/letterform";
import { language } from "../addin";
import type { LetterOutcome, LetterRequest } from "./letter-outcome";
import { sourceStore, undecided } from "../source";

/**
 * The source's figures as the progress letter prints them, as HTML for Word and as text. They are
 * those that the pane shows: copying may not wait for Excel, or a browser refuses it.
 */
export function letterForm({ sector, year }: LetterRequest): LetterOutcome {
  const state = sourceStore.get();
  if (state.kind === "failed") return { kind: "failed", problem: state.problem };
  if (state.kind !== "ready") {
    const sheets = state.kind === "none" ? state.sheets : 0;
    return { kind: "failed", problem: { code: "no-source", sheets } };
  }
  if (!state.decided) return { kind: "failed", problem: undecided(state) };
  const { figures, years } = state.source;
  if (year !== null && !years.includes(year))
    return { kind: "failed", problem: { code: "no-figures-for-year", year } };
  const of = year ?? reportedYear(figures);
  const selection = sector === null ? null : parseSelection(sector);
  const known = figures.find(
    (figure) => selection?.kind === "sector" && figure.sector === selection.sector,
  );
  if (sector !== null && !known) {
    const sectors = [...new Set(figures.map(({ label }) => label))];
    return { kind: "failed", problem: { code: "sector-not-in-source", sector, sectors } };
  }
  const texts = letterFormTextsFor(language().tag);
  return { kind: "ready", ...written({ figures, year: of, sector: known?.sector ?? null, texts }) };
}
