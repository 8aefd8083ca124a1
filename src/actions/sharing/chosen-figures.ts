import type { Problem } from "../../domain/findings";
import { reportedYear, type SectorFigure } from "../../domain/figures";
import { parseSelection } from "../../domain/sectors";
import { sourceStore, undecided } from "../source";
import type { LetterRequest } from "./letter-outcome";

type ChosenFigures =
  | {
      readonly kind: "chosen";
      readonly figures: readonly SectorFigure[];
      readonly year: number | null;
      /** Id of the one sector; `null` for all. */
      readonly sector: string | null;
    }
  | { readonly kind: "failed"; readonly problem: Problem };

/** The figures of the source that a letter is asked for, as the pane shows them at this moment. */
export function chosenFigures({ sector, year }: LetterRequest): ChosenFigures {
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
  const selection = sector === null ? null : parseSelection(sector);
  const known = figures.find(
    (figure) => selection?.kind === "sector" && figure.sector === selection.sector,
  );
  if (sector !== null && !known) {
    const sectors = [...new Set(figures.map(({ label }) => label))];
    return { kind: "failed", problem: { code: "sector-not-in-source", sector, sectors } };
  }
  const of = year ?? reportedYear(figures);
  return { kind: "chosen", figures, year: of, sector: known?.sector ?? null };
}
